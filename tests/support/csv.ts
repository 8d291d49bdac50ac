import { parse } from 'csv-parse/sync';

/** A row of a CSV file: text by column. */
export type Fields = Readonly<Record<string, string>>;

/** A CSV text as rows of fields, read by another program than the one that wrote it. */
export function rowsOfCsv(csv: string, delimiter = ','): readonly (readonly string[])[] {
  const rows: unknown = parse(csv, { delimiter, bom: true, record_delimiter: '\r\n' });
  if (!Array.isArray(rows)) throw new TypeError('no rows');
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
}

/** A CSV text as rows, each field under the name of its column. */
export function fieldsOfCsv(csv: string, delimiter = ','): readonly Fields[] {
  const [head = [], ...rows] = rowsOfCsv(csv, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
