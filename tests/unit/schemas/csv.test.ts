import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/schemas/csv.ts';
import type { Checked } from '../../../src/schemas/fault.ts';
import { ags } from '../../../src/schemas/fields.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { containing } from '../../support/text-matchers.ts';

const FILE = 'content/registry/places.csv';
const place = z.strictObject({ ags, name: z.string().min(1) });
type Places = Checked<readonly z.infer<typeof place>[]>;

function read(bytes: Uint8Array): Places {
  return readCsv(FILE, bytes, place, ['ags']);
}

function readText(table: string): Places {
  return read(new TextEncoder().encode(table));
}

test('A table becomes one record for each row.', () => {
  expect(valueOf(readText('ags,name\n05315000,Köln\n05566,Kreis Steinfurt\n'))).toEqual([
    { ags: '05315000', name: 'Köln' },
    { ags: '05566', name: 'Kreis Steinfurt' },
  ]);
});

test('Quoted cells may hold commas, quotation marks and line breaks.', () => {
  const rows = valueOf(readText('ags,name\n05315000,"Köln, ""die"" Stadt"\n05566,"zwei\nZeilen"\n'));
  expect(rows.map(({ name }) => name)).toEqual(['Köln, "die" Stadt', 'zwei\nZeilen']);
});

test.each([
  ['a byte order mark', '\uFEFFags,name\n05315000,Köln\n'],
  ['Windows line ends', 'ags,name\r\n05315000,Köln\r\n'],
  ['no line end after the last row', 'ags,name\n05315000,Köln'],
  ['empty lines', 'ags,name\n\n05315000,Köln\n\n'],
])('A table with %s is read like any other.', (_what, table) => {
  expect(valueOf(readText(table))).toEqual([{ ags: '05315000', name: 'Köln' }]);
});

test('A table in Latin-1 is refused as a whole, with the encoding to use.', () => {
  const latin1 = new Uint8Array(Buffer.from('ags,name\n05315000,Köln\n', 'latin1'));
  expect(faultsOf(read(latin1))).toEqual([
    {
      file: FILE,
      line: undefined,
      field: undefined,
      found: 'the file is not UTF-8',
      fix: 'Save it again with the encoding "UTF-8".',
    },
  ]);
});

test('A table in UTF-16 is refused too.', () => {
  const utf16 = new Uint8Array(Buffer.from('\uFEFFags,name\n05315000,Köln\n', 'utf16le'));
  expect(faultsOf(read(utf16))[0]?.found).toBe('the file is not UTF-8');
});

test.each([
  ['no rows', 'ags,name\n'],
  ['nothing at all', ''],
  ['nothing but empty lines', '\n\n'],
])('A table with %s is refused.', (_what, table) => {
  expect(faultsOf(readText(table))).toMatchObject([{ file: FILE, line: undefined, found: 'the table has no rows' }]);
});

test.each([
  ['a column too few', 'ags,name\n05315000,Köln\n05566\n'],
  ['a column too many', 'ags,name\n05315000,Köln\n05566,Kreis,Steinfurt\n'],
])('A row with %s is refused with its line.', (_what, table) => {
  const [fault, ...others] = faultsOf(readText(table));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ file: FILE, line: 3, found: containing('line 3') });
  expect(fault?.fix).toMatch(/as many columns as the header/u);
});

test('A column missing from the header row is a fault of every row, with its name.', () => {
  expect(faultsOf(readText('ags\n05315000\n05566\n'))).toMatchObject([
    { line: 2, field: 'name', found: containing('found nothing') },
    { line: 3, field: 'name' },
  ]);
});

test('A column that the table should not have is a fault with its name.', () => {
  expect(faultsOf(readText('ags,name,rank\n05315000,Köln,1\n'))).toMatchObject([
    { line: 2, field: 'rank', found: 'unknown field "rank"' },
  ]);
});

test('A stray quotation mark is refused with its line.', () => {
  expect(faultsOf(readText('ags,name\n05315000,Kö"ln\n'))).toMatchObject([{ file: FILE, line: 2 }]);
});

test('A key that stands twice is refused with both lines.', () => {
  expect(faultsOf(readText('ags,name\n05315000,Köln\n05566,Steinfurt\n05315000,Köln\n'))).toEqual([
    {
      file: FILE,
      line: 4,
      field: 'ags',
      found: '"05315000" stands already in line 2',
      fix: 'Keep one of the two rows.',
    },
  ]);
});

test('Rows that differ in one of several key columns are not the same.', () => {
  const table = new TextEncoder().encode('ags,name\n05315000,a\n05315000,b\n');
  expect(valueOf(readCsv(FILE, table, place, ['ags', 'name']))).toHaveLength(2);
});

test('Every fault of a table is told at once, each with line, field, value and fix.', () => {
  const faults = faultsOf(readText('ags,name\n5315000,Köln\n05566,Steinfurt\n05112000,\n'));
  expect(faults.map(({ line, field }) => [line, field])).toEqual([
    [2, 'ags'],
    [4, 'name'],
  ]);
  expect(faults[0]?.found).toBe('found "5315000": an AGS in NRW has 8 digits (a Kreis 5) and starts with 05');
  expect(faults[0]?.fix).not.toBe('');
});

test('A table that may be empty is read without rows, if it says so.', () => {
  const bytes = new TextEncoder().encode('plz,ags\n');
  const schema = z.strictObject({ plz: z.string(), ags: z.string() });
  expect(readCsv('file.csv', bytes, schema, ['plz']).ok).toBe(false);
  expect(readCsv('file.csv', bytes, schema, ['plz'], { mayBeEmpty: true })).toEqual({ ok: true, value: [] });
});
