import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectCsv, selectJson } from '../../../../src/client/explorer/table-file.ts';

const CSV = 'ags,name\r\n05315000,Köln\r\n05111000,Düsseldorf\r\n05154,"Kreis, Kleve"\r\n';
const JSON_FILE = JSON.stringify({ date: '2026-11-22', authorities: [{ ags: '1', name: 'A' }, { ags: '2' }] });

test('Of a CSV file the rows that are shown stay, in their order, under the header.', () => {
  expect(selectCsv(CSV, ['05154', '05315000'])).toBe('ags,name\r\n05154,"Kreis, Kleve"\r\n05315000,Köln\r\n');
});

test('Without rows the header stays.', () => {
  expect(selectCsv(CSV, [])).toBe('ags,name\r\n');
});

test('All rows in their order give the same file.', () => {
  expect(selectCsv(CSV, ['05315000', '05111000', '05154'])).toBe(CSV);
});

test('Of a JSON file the places that are shown stay, in their order, with its head.', () => {
  expect(JSON.parse(selectJson(JSON_FILE, ['2', '1', '3']))).toEqual({
    date: '2026-11-22',
    authorities: [{ ags: '2' }, { ags: '1', name: 'A' }],
  });
});

test('A file that is none of the site’s gives an error instead of a wrong file.', () => {
  for (const text of ['', '[]', 'null', '{"authorities":1}', '<html>']) expect(() => selectJson(text, ['1'])).toThrow();
});

test('Whatever the keys, no row is made up.', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('05154', 'ags', '__proto__'))), (keys) => {
      const lines = CSV.split('\r\n');
      expect(
        selectCsv(CSV, keys)
          .split('\r\n')
          .every((line) => lines.includes(line)),
      ).toBe(true);
    }),
  );
});
