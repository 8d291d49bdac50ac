import { strFromU8, unzipSync } from 'fflate';
import { byName, elementsOf, textOf, type Element } from './dom.ts';
import { parseDocument } from 'htmlparser2';

/** A cell as a spreadsheet reads it. */
interface WorkbookCell {
  readonly type: 'text' | 'number' | 'date';
  readonly value: string;
}

interface WorkbookSheet {
  readonly frozen: boolean;
  /** Rows of cells; undefined where a cell is empty. */
  readonly rows: readonly (readonly (WorkbookCell | undefined)[])[];
}

/** Day 0 of the calendar of workbooks, in days before 1970. Source: ECMA-376, 1900 date system. */
const DAYS_BEFORE_1970 = 25_569;

const read = new WeakMap<Uint8Array, ReadonlyMap<string, WorkbookSheet>>();

/** The sheets of a workbook by their names, read from its XML by our own reader: strings, numbers and days. */
export function cellsOfWorkbook(bytes: Uint8Array): ReadonlyMap<string, WorkbookSheet> {
  const known = read.get(bytes);
  if (known !== undefined) return known;
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const xml = (name: string): ReturnType<typeof parseDocument> =>
    parseDocument(parts.get(name) ?? '', { xmlMode: true });
  const strings = byName(xml('xl/sharedStrings.xml'), 'si').map((item) => byName(item, 't').map(rawText).join(''));
  const dateStyles = dateStylesOf(xml('xl/styles.xml'));
  const names = byName(xml('xl/workbook.xml'), 'sheet').map(({ attribs }) => attribs['name'] ?? '');
  const sheets = names.map((name, index) => {
    const sheet = xml(`xl/worksheets/sheet${String(index + 1)}.xml`);
    const frozen = byName(sheet, 'pane').some(
      ({ attribs }) => attribs['state'] === 'frozen' && attribs['ySplit'] === '1',
    );
    return [name, { frozen, rows: rowsOf(byName(sheet, 'row'), strings, dateStyles) }] as const;
  });
  const made = new Map(sheets);
  read.set(bytes, made);
  return made;
}

function rowsOf(
  rows: readonly Element[],
  strings: readonly string[],
  dateStyles: ReadonlySet<string>,
): WorkbookSheet['rows'] {
  const filled = rows.map(
    (row) => new Map(byName(row, 'c').map((cell) => [columnOf(cell), cellOf(cell, strings, dateStyles)])),
  );
  const width = Math.max(...filled.flatMap((row) => [...row.keys()])) + 1;
  return filled.map((row) => Array.from({ length: width }, (_, index) => row.get(index)));
}

/** Number of a column, from 0: A, B, … AA. */
function columnOf({ attribs }: Element): number {
  const letters = (attribs['r'] ?? '').replace(/\d+$/u, '');
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

function cellOf(cell: Element, strings: readonly string[], dateStyles: ReadonlySet<string>): WorkbookCell | undefined {
  const value = byName(cell, 'v').map(rawText).join('');
  if (cell.attribs['t'] === 's') return { type: 'text', value: strings[Number(value)] ?? '' };
  if (cell.attribs['t'] === 'inlineStr') return { type: 'text', value: byName(cell, 't').map(rawText).join('') };
  if (value === '') return undefined;
  if (!dateStyles.has(cell.attribs['s'] ?? '')) return { type: 'number', value };
  return { type: 'date', value: new Date((Number(value) - DAYS_BEFORE_1970) * 86_400_000).toISOString().slice(0, 10) };
}

/** Numbers of the cell styles that show a day. */
function dateStylesOf(styles: ReturnType<typeof parseDocument>): ReadonlySet<string> {
  const formats = new Set(
    byName(styles, 'numFmt')
      .filter(({ attribs }) => attribs['formatCode']?.includes('yyyy'))
      .map(({ attribs }) => attribs['numFmtId']),
  );
  const cells = byName(styles, 'cellXfs').flatMap((list) => elementsOf(list, ({ name }) => name !== 'xf'));
  const styled = cells.filter(({ name }) => name === 'xf');
  return new Set(styled.flatMap(({ attribs }, index) => (formats.has(attribs['numFmtId']) ? [String(index)] : [])));
}

function rawText(node: Element): string {
  return textOf(node);
}
