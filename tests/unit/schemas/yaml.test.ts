import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import type { Checked } from '../../../src/schemas/fault.ts';
import { ags, isoDate } from '../../../src/schemas/fields.ts';
import { readYaml } from '../../../src/schemas/yaml.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { containing } from '../../support/text-matchers.ts';

const FILE = 'content/place.yaml';
const place = z.strictObject({
  ags,
  since: isoDate,
  body: z.strictObject({ name: z.string(), kind: z.enum(['rat', 'ausschuss']) }),
});

function read(source: string, firstLine?: number): Checked<z.infer<typeof place>> {
  return readYaml(FILE, source, place, firstLine);
}

const GOOD = 'ags: "05315000"\nsince: "2022-03-19"\nbody:\n  name: Rat\n  kind: rat\n';

test('Fields that follow the schema become data.', () => {
  expect(valueOf(read(GOOD))).toEqual({
    ags: '05315000',
    since: '2022-03-19',
    body: { name: 'Rat', kind: 'rat' },
  });
});

test('JSON is read too, for it is YAML.', () => {
  expect(valueOf(read(JSON.stringify(valueOf(read(GOOD)))))).toEqual(valueOf(read(GOOD)));
});

test('An unknown field is refused with its line and its full name.', () => {
  expect(faultsOf(read(`${GOOD}  colour: red\n`))).toEqual([
    {
      file: FILE,
      line: 6,
      field: 'body.colour',
      found: 'unknown field "colour"',
      fix: 'Remove the field, or correct its spelling; the README lists the fields of each kind of file.',
    },
  ]);
});

test('Lines are counted from where the YAML stands in its file.', () => {
  expect(faultsOf(read(`colour: red\n${GOOD}`, 2))).toMatchObject([{ line: 2, field: 'colour' }]);
});

test('An AGS written as a number is refused with the advice to quote it.', () => {
  expect(faultsOf(read(GOOD.replace('"05315000"', '05315000')))).toMatchObject([
    {
      file: FILE,
      line: 1,
      field: 'ags',
      found: 'found 5315000: an AGS is text: put it in quotation marks, or its leading zero is lost',
      fix: containing('quotation marks'),
    },
  ]);
});

test('A day that does not exist is refused.', () => {
  expect(faultsOf(read(GOOD.replace('2022-03-19', '2023-02-30')))).toMatchObject([
    { line: 2, field: 'since', found: 'found "2023-02-30": this day does not exist' },
  ]);
});

test('A value outside a list is refused with the list.', () => {
  expect(faultsOf(read(GOOD.replace('kind: rat', 'kind: beirat')))).toMatchObject([
    { line: 5, field: 'body.kind', fix: 'Write one of: rat, ausschuss.' },
  ]);
});

test('A missing field is refused at the line of what should hold it.', () => {
  expect(faultsOf(read(GOOD.replace('  kind: rat\n', '')))).toMatchObject([
    { line: 4, field: 'body.kind', found: containing('found nothing') },
  ]);
});

test('Aliases are refused, for they can explode.', () => {
  const faults = faultsOf(read('ags: &a "05315000"\nsince: *a\nbody: *a\n'));
  expect(faults).toMatchObject([{ file: FILE, found: 'YAML aliases are not allowed' }]);
});

test('A billion laughs are refused without being told.', () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const aliases = Array.from({ length: 10 }, () => `*l${String(level)}`).join(', ');
    return `l${String(level + 1)}: &l${String(level + 1)} [${aliases}]`;
  });
  const started = performance.now();
  const faults = faultsOf(read(`l0: &l0 ha\n${levels.join('\n')}\n`));
  expect(faults).toMatchObject([{ found: 'YAML aliases are not allowed' }]);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  ['a field given twice', 'ags: "05315000"\nsince: "2022-03-19"\nags: "05315000"\n', 3],
  ['a quotation mark left open to the end', 'ags: "05315000\nsince: x\n', 3],
  ['a wrong indentation', 'ags: "05315000"\n  since: "2022-03-19"\n', 2],
  ['a tab as indentation', 'body:\n\tname: Rat\n', 2],
  ['a tag that YAML does not know', 'ags: !!js/function "1"\n', 1],
])('Broken YAML – %s – is refused with its line.', (_what, source, line) => {
  const [fault] = faultsOf(read(source));
  expect(fault).toMatchObject({ file: FILE, line, fix: containing('Mend the YAML') });
});

test.each(['', '# nothing\n', '[]', 'text'])('A file that holds %j instead of fields is refused.', (source) => {
  expect(faultsOf(read(source))).toMatchObject([{ file: FILE, line: 1, field: undefined }]);
});

test('A long value is cut in the message.', () => {
  const [fault] = faultsOf(read(GOOD.replace('"05315000"', `"${'9'.repeat(500)}"`)));
  expect(fault?.found.length).toBeLessThan(200);
});
