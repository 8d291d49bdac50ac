import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowedLink } from '../../../src/schemas/mdx-rules.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { BODY_LINE, readBody } from '../../support/read-body.ts';
import { containing } from '../../support/text-matchers.ts';

test.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@example.org', '/glossar/#kim', '/', '#what'])(
  'A text may link to %s.',
  (target) => {
    const { marks } = valueOf(readBody(`[Text](${target})`));
    expect(marks.filter(({ kind }) => kind !== 'block')).toEqual([
      { kind: 'link', name: 'a', id: target, line: BODY_LINE },
    ]);
  },
);

describe('A text may not link to', () => {
  test.each([
    ['javascript:', 'javascript:alert(1)'],
    ['javascript: in mixed case', 'JaVaScRiPt:alert(1)'],
    ['javascript: with a decimal entity', '&#106;avascript:alert(1)'],
    ['javascript: with a hexadecimal entity', 'java&#x73;cript:alert(1)'],
    ['javascript: with a named colon', 'javascript&colon;alert(1)'],
    ['javascript: with a tab entity', 'java&Tab;script:alert(1)'],
    ['javascript: with a line break entity', 'java&NewLine;script:alert(1)'],
    ['javascript: after a space entity', '&#32;javascript:alert(1)'],
    ['javascript: after a control character entity', '&#1;javascript:alert(1)'],
    ['javascript: with a tab', '<java\tscript:alert(1)>'],
    ['javascript: after a space', '< javascript:alert(1)>'],
    ['javascript: with an escaped colon', 'javascript\\:alert(1)'],
    ['data:', 'data:text/html,<script>alert(1)</script>'],
    ['vbscript:', 'vbscript:x'],
    ['file:', 'file:///etc/passwd'],
    ['tel:', 'tel:112'],
    ['another host without a scheme', '//evil.example/'],
    ['another host by slash and backslash', '/\\evil.example'],
    ['another host by entity', '/&#47;evil.example'],
    ['another host by tab entity', '/&Tab;/evil.example'],
    ['another host by backslash entities', '&#92;&#92;evil.example'],
    ['a scheme without a host', 'https:evil.example'],
    ['an address relative to the page', 'glossar/'],
    ['a parent folder', '../geheim/'],
    ['nothing', ''],
  ])('%s.', (_what, target) => {
    const faults = faultsOf(readBody(`Absatz.\n\n[Text](${target})`));
    expect(faults).toMatchObject([{ line: BODY_LINE + 2, found: containing('a link to "') }]);
  });

  test('an address given elsewhere in the text.', () => {
    expect(faultsOf(readBody('[Text][a]\n\n[a]: javascript:alert(1)'))).toHaveLength(2);
  });
});

test.each(['java\u0001script:alert(1)', '\u0001javascript:alert(1)', '\u0000javascript:alert(1)'])(
  'A control character in an address, as in %j, never makes a link.',
  (target) => {
    const read = readBody(`[Text](${target})`);
    expect(read.ok ? read.value.marks : []).toEqual([]);
  },
);

test('No allowed link leaves for another scheme than http, https and mailto, or for an unnamed host.', () => {
  const part = fc.constantFrom(
    'javascript',
    'java',
    'script',
    ':',
    '/',
    '\\',
    '\t',
    '\n',
    ' ',
    'https',
    '#',
    '@',
    'a',
    '\u0001',
  );
  const base = new URL('https://site.example/kommunen/');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const target = parts.join('');
      if (!isAllowedLink(target) || !URL.canParse(target, base)) return;
      const url = new URL(target, base);
      expect(['https:', 'http:', 'mailto:']).toContain(url.protocol);
      if (url.protocol === 'https:' && !target.startsWith('https://')) expect(url.host).toBe(base.host);
    }),
    { numRuns: 5000 },
  );
});
