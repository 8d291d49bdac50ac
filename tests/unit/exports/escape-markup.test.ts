import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../src/exports/escape-markup.ts';
import { parse, textOf, fold } from '../../support/dom.ts';
import { xmlFault } from '../../support/well-formed-xml.ts';

test('Marks of markup lose their meaning.', () => {
  expect(escapeMarkup('Soest & "<Unna>"')).toBe('Soest &amp; &quot;&lt;Unna&gt;&quot;');
});

test('Whatever a text holds, it neither breaks XML nor changes for its reader.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMarkup(text);
      expect(xmlFault(`<a b="${escaped}">${escaped}</a>`)).toBeUndefined();
      expect(textOf(parse(`<p>${escaped}</p>`))).toBe(fold(text.replaceAll(/\p{Cc}/gu, ' ')));
    }),
  );
});

test('Control characters, which XML does not allow, become blanks.', () => {
  expect(escapeMarkup('a\u0000b\u001Fc')).toBe('a b c');
});
