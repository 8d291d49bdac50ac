import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { columnsOf, LIST_DELIMITER, type ColumnType } from '../../schemas/open-data/dictionary.ts';
import { TABLE_NAMES, type OpenData } from '../../schemas/open-data/tables.ts';
import { repack } from './archive.ts';
import type { Row, Value } from './csv.ts';
import { DICTIONARY_COLUMNS, dictionaryRows } from './dictionary-table.ts';

/** Width of a column in characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { string: 24, list: 18, integer: 12, number: 12, date: 12 };

interface SheetColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/**
 * All tables and the dictionary as one workbook: keys are text with their leading zeros, numbers are numbers and days are dates;
 * text is never a formula. The same data give the same bytes.
 * @param day ISO date that the parts of the file bear
 */
export async function toWorkbook(data: OpenData, day: string): Promise<Uint8Array> {
  const sheets = [
    ...TABLE_NAMES.map((table) => sheetOf(table, columnsOf(table), data[table])),
    sheetOf(
      'dictionary',
      DICTIONARY_COLUMNS.map((name) => ({ name, type: 'string' })),
      dictionaryRows(),
    ),
  ];
  const made = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return repack(new Uint8Array(await made.arrayBuffer()), day);
}

function sheetOf(name: string, columns: readonly SheetColumn[], rows: readonly Row[]): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
    columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
    data: [
      columns.map((column): Cell => ({ value: column.name, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => columns.map((column) => cellOf(column.type, row[column.name] ?? null))),
    ],
  };
}

function cellOf(type: ColumnType, value: Value): Cell {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value !== 'string') return { value: value.join(LIST_DELIMITER), type: String };
  return type === 'date' ? { value: new Date(`${value}T00:00:00Z`), type: Date } : { value, type: String };
}
