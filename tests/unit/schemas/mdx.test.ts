import { describe, expect, test } from 'vitest';
import { TEXT_RULES } from '../../../src/schemas/mdx-rules.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { BODY_LINE, readBody, readText, TEXT_FILE } from '../../support/read-body.ts';
import { containing } from '../../support/text-matchers.ts';

test('A text of Markdown and listed components is read with the marks that other files must agree with.', () => {
  const body = '## Was {#what}\n\nEin <Term id="kim">KIM</Term>.<Source id="s1" />\n\n- [Glossar](/glossar/)\n';
  expect(valueOf(readBody(body))).toEqual({
    data: { title: 'Titel' },
    marks: [
      { kind: 'heading', name: 'h2', id: 'what', line: BODY_LINE },
      { kind: 'block', name: 'paragraph', id: '', line: BODY_LINE + 2 },
      { kind: 'component', name: 'Term', id: 'kim', line: BODY_LINE + 2 },
      { kind: 'component', name: 'Source', id: 's1', line: BODY_LINE + 2 },
      { kind: 'block', name: 'listItem', id: '', line: BODY_LINE + 4 },
      { kind: 'block', name: 'paragraph', id: '', line: BODY_LINE + 4 },
      { kind: 'link', name: 'a', id: '/glossar/', line: BODY_LINE + 4 },
    ],
  });
});

test('Every listed component is accepted with exactly its attributes.', () => {
  for (const [name, attributes] of Object.entries(TEXT_RULES.components)) {
    const given = attributes.map((attribute) => ` ${attribute}="x"`).join('');
    expect(valueOf(readBody(`<${name}${given} />`)).marks).toMatchObject([{ kind: 'component', name }]);
  }
});

test('Text in a table, a quotation and emphasis is accepted.', () => {
  expect(readBody('| a | b |\n| - | - |\n| *c* | **d** |\n\n> Zitat\n').ok).toBe(true);
});

describe('Nothing that runs or that the site does not style may stand in a text:', () => {
  test.each([
    ['an import', 'import x from "node:fs"', 'an import or export'],
    ['an export', 'export const x = 1', 'an import or export'],
    ['an expression on its own', '{process.exit()}', 'an expression in braces'],
    ['an expression in a sentence', 'Text {1 + 1} Text', 'an expression in braces'],
    ['a script', '<script>alert(1)</script>', 'unknown component or HTML <script>'],
    ['HTML', '<div style="x">Text</div>', 'unknown component or HTML <div>'],
    ['HTML in a sentence', 'Text <b>fett</b>', 'unknown component or HTML <b>'],
    ['a fragment', '<>Text</>', 'unknown component or HTML <>'],
    ['an unknown component', '<Chart />', 'unknown component or HTML <Chart>'],
    ['a member of a component', '<Source.Evil />', 'unknown component or HTML <Source.Evil>'],
    ['a name of JavaScript', '<constructor />', 'unknown component or HTML <constructor>'],
    ['a component deep in a list', '- a\n  - <Chart />', 'unknown component or HTML <Chart>'],
    ['an image', '![Bild](/bild.png)', 'an image'],
    ['a code block', '```js\nalert(1)\n```', 'a code block'],
    ['a rule', '***', 'Markdown of the kind "thematicBreak"'],
    ['a footnote', 'Text[^1]', 'a footnote'],
    ['a heading without an id', '## Was verlangt wird', 'a heading without an id'],
    ['an underlined heading without an id', 'Was\n---', 'a heading without an id'],
  ])('%s', (_what, body, found) => {
    const [fault] = faultsOf(readBody(`Absatz.\n\n${body}`));
    expect(fault?.found).toBe(found);
    expect(fault?.file).toBe(TEXT_FILE);
    expect(fault?.line).toBeGreaterThanOrEqual(BODY_LINE + 2);
    expect(fault?.fix).not.toBe('');
  });
});

describe('A component takes its attributes as plain text and no others:', () => {
  test.each([
    ['none where one is needed', '<Source />'],
    ['one that it does not know', '<Source id="a" onClick="alert(1)" />'],
    ['one where it takes none', '<Publisher id="a" />'],
    ['one under another name', '<Source name="a" />'],
    ['one without a value', '<Source id />'],
    ['one with an expression', '<Source id={process.env.HOME} />'],
    ['one with an expression that is text', '<Source id={"a"} />'],
    ['the same twice', '<Source id="a" id="b" />'],
    ['a spread', '<Source {...process.env} />'],
    ['a spread after the right one', '<Source id="a" {...x} />'],
  ])('%s', (_what, body) => {
    const faults = faultsOf(readBody(`Absatz.\n\n${body}`));
    expect(faults).toMatchObject([
      { file: TEXT_FILE, line: BODY_LINE + 2, found: containing('with other attributes than it takes') },
    ]);
    expect(faults[0]?.fix).toMatch(/^Write <(Source id="…"|Publisher) \/>\.$/u);
  });
});

describe('Text that is no MDX is refused with its line:', () => {
  test.each([
    ['a tag left open', '<Term id="kim">\n\nText', 2],
    ['a tag closed by another', 'a <Term id="kim">b</Source>', 2],
    ['a brace left open', 'Absatz.\n\nText {', 4],
    ['a comment of HTML', '<!-- Notiz -->', 2],
    ['an address in angle brackets', '<https://example.org>', 2],
  ])('%s', (_what, body, offset) => {
    expect(faultsOf(readBody(`Absatz.\n\n${body}`))).toMatchObject([
      { file: TEXT_FILE, line: BODY_LINE + offset, fix: 'Close every tag and brace; write < and { as words.' },
    ]);
  });
});

describe('The front matter', () => {
  const MISSING = { file: TEXT_FILE, line: 1, found: 'the front matter is missing' };

  test.each([
    ['is absent', 'Nur Text.\n'],
    ['is never closed', '---\ntitle: "Titel"\n\nText.\n'],
    ['starts after an empty line', '\n---\ntitle: "Titel"\n---\nText.\n'],
  ])('is missing when it %s.', (_what, source) => {
    expect(faultsOf(readText(source))).toMatchObject([MISSING]);
  });

  test('is refused with the line of the fault in the file.', () => {
    expect(faultsOf(readText('---\ntitle: "Titel"\ncolour: red\n---\nText.\n'))).toMatchObject([
      { line: 3, field: 'colour' },
    ]);
    expect(faultsOf(readText('---\ntitle: "Titel\n---\nText.\n'))[0]?.line).toBeGreaterThanOrEqual(2);
  });

  test('may end its lines as Windows does.', () => {
    const text = valueOf(readText('---\r\ntitle: "Titel"\r\n---\r\n\r\n## Was {#what}\r\n'));
    expect(text).toEqual({ data: { title: 'Titel' }, marks: [{ kind: 'heading', name: 'h2', id: 'what', line: 5 }] });
  });
});

test('Faults of front matter and body are told together.', () => {
  const faults = faultsOf(readText('---\ntitle: 1\n---\n\n<Chart />\n\n<Map />\n'));
  expect(faults.map(({ line, found }) => [line, found])).toEqual([
    [2, containing('found 1:')],
    [5, 'unknown component or HTML <Chart>'],
    [7, 'unknown component or HTML <Map>'],
  ]);
});
