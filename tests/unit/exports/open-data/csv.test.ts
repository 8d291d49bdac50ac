import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../../src/exports/open-data/csv.ts';
import { rowsOfCsv } from '../../../support/csv.ts';

const DIALECTS = [
  ['standard', ','],
  ['german', ';'],
] as const;

/** What spreadsheets take for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

describe.each(DIALECTS)('A table as CSV, %s', (dialect, delimiter) => {
  test('gives back every field, whatever stands in it, and runs none as a formula', () => {
    const anyField = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', "'+", '＝1', '"', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyField, anyField), { minLength: 1 }), (fields) => {
        const csv = toCsv(
          ['a', 'b'],
          fields.map(([a, b]) => ({ a, b })),
          dialect,
        );
        const [, ...rows] = rowsOfCsv(csv, delimiter);
        expect(rows.flat().filter((field) => FORMULA.test(field))).toEqual([]);
        const written = fields.map((row) => row.map((field) => (FORMULA.test(field) ? `'${field}` : field)));
        expect(rows).toEqual(written);
      }),
    );
  });

  test('leaves empty what is unknown, and joins lists', () => {
    const csv = toCsv(['a', 'b', 'c'], [{ a: null, b: ['x', 'y'], c: [] }], dialect);
    expect(rowsOfCsv(csv, delimiter)[1]).toEqual(['', 'x|y', '']);
  });
});

test('German spreadsheets get a byte order mark, semicolons and decimal commas', () => {
  const rows = [{ ags: '05315000', lat: 50.94, population: 1000 }];
  expect(toCsv(['ags', 'lat', 'population'], rows, 'german')).toBe(
    '\uFEFFags;lat;population\r\n05315000;50,94;1000\r\n',
  );
  expect(toCsv(['ags', 'lat', 'population'], rows)).toBe('ags,lat,population\r\n05315000,50.94,1000\r\n');
});
