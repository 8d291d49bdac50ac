import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { columnsOf, LIST_DELIMITER, type Column } from '../../src/schemas/open-data/dictionary.ts';
import type { TableName } from '../../src/schemas/open-data/tables.ts';
import { fieldsOfCsv, type Fields } from './csv.ts';
import { DIST } from './site.ts';

/** Names of the open data files. */
export const DATA_FILES: readonly string[] = readdirSync(path.join(DIST, 'daten')).filter(
  (name) => !/^index\.html|\.(br|gz)$/u.test(name),
);

/** Bytes of an open data file. */
export function dataFile(name: string): Buffer {
  return readFileSync(path.join(DIST, 'daten', name));
}

const tables = new Map<TableName, readonly Fields[]>();

/** A published table, read from its CSV file alone. */
export function publishedTable(name: TableName): readonly Fields[] {
  const rows = tables.get(name) ?? fieldsOfCsv(dataFile(`${name}.csv`).toString('utf8'));
  tables.set(name, rows);
  return rows;
}

/** A field of a CSV file as the value that it stands for. */
function typed({ type }: Column, field: string, decimal = '.'): string | number | null | readonly string[] {
  if (type === 'list') return field === '' ? [] : field.split(LIST_DELIMITER);
  if (field === '') return null;
  return type === 'integer' || type === 'number' ? Number(field.replace(decimal, '.')) : field;
}

/** The rows of a table as typed records, as its schema describes them. */
export function typedRows(table: TableName, fields: readonly Fields[], decimal = '.'): readonly object[] {
  const columns = columnsOf(table);
  return fields.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, typed(column, row[column.name] ?? '', decimal)])),
  );
}
