import { stringify } from 'csv-stringify/sync';
import { LIST_DELIMITER } from '../../schemas/open-data/dictionary.ts';

/** A value of a published table. */
export type Value = string | number | null | readonly string[];

/** A row of a published table, by its columns. */
export type Row = Readonly<Record<string, Value>>;

/** How a CSV file is written: for programs, or for spreadsheets that speak German. */
export type CsvDialect = 'standard' | 'german';

/**
 * A table as CSV after RFC 4180: UTF-8, header, CRLF, quotes where needed; an empty field is unknown. Text that a spreadsheet would
 * take for a formula is escaped by an apostrophe. The German dialect has semicolons, decimal commas and a byte order mark, by
 * which Excel knows that it is UTF-8.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[], dialect: CsvDialect = 'standard'): string {
  const german = dialect === 'german';
  const field = (value: Value): string | number => {
    if (value === null) return '';
    if (typeof value === 'number') return german ? String(value).replace('.', ',') : value;
    return typeof value === 'string' ? value : value.join(LIST_DELIMITER);
  };
  return stringify(
    rows.map((row) => columns.map((name) => field(row[name] ?? null))),
    {
      ...{ header: true, columns: [...columns], record_delimiter: '\r\n', escape_formulas: true },
      ...(german ? { delimiter: ';', bom: true } : {}),
    },
  );
}
