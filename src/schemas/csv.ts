import { parse } from 'csv-parse/sync';
import type { z } from 'astro/zod';
import type { Checked, Fault } from './fault.ts';
import { faultsOfIssues } from './zod-faults.ts';

interface Row {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table (RFC 4180, UTF-8, `,`, header row) whose rows follow a schema.
 * @param file path shown in faults
 * @param bytes content of the file as read from disk
 * @param keyColumns columns whose values together may occur only once
 * @param options `mayBeEmpty`: a header without rows is a table, too
 */
export function readCsv<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  keyColumns: readonly string[],
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Checked<readonly T[]> {
  const rows = parseRows(file, bytes);
  if (!rows.ok) return rows;
  if (rows.value.length === 0 && !mayBeEmpty)
    return refuse(fileFault(file, 'the table has no rows', 'Restore the rows of the table.'));
  const faults: Fault[] = [...duplicates(file, rows.value, keyColumns)];
  const values: T[] = [];
  for (const { record, info } of rows.value) {
    const parsed = schema.safeParse(record);
    if (parsed.success) values.push(parsed.data);
    else faults.push(...faultsOfIssues(file, parsed.error.issues, record, () => info.lines));
  }
  return faults.length === 0 ? { ok: true, value: values } : { ok: false, faults };
}

function parseRows(file: string, bytes: Uint8Array): Checked<readonly Row[]> {
  const text = decode(bytes);
  if (text === undefined)
    return refuse(fileFault(file, 'the file is not UTF-8', 'Save it again with the encoding "UTF-8".'));
  try {
    return { ok: true, value: parse<Row>(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) };
  } catch (error) {
    const { message, line } = csvErrorOf(error);
    return refuse({
      file,
      line,
      field: undefined,
      found: message,
      fix: 'Give every row as many columns as the header row; quote cells that hold a comma.',
    });
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function csvErrorOf(error: unknown): { message: string; line: number | undefined } {
  const message = error instanceof Error ? error.message : String(error);
  const line = typeof error === 'object' && error !== null ? Number(Reflect.get(error, 'lines')) : NaN;
  return { message, line: Number.isInteger(line) ? line : undefined };
}

function duplicates(file: string, rows: readonly Row[], keyColumns: readonly string[]): readonly Fault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ record, info }) => {
    const key = keyColumns.map((column) => record[column] ?? '').join(', ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, info.lines);
      return [];
    }
    const found = `"${key}" stands already in line ${String(first)}`;
    return { file, line: info.lines, field: keyColumns.join(', '), found, fix: 'Keep one of the two rows.' };
  });
}

function fileFault(file: string, found: string, fix: string): Fault {
  return { file, line: undefined, field: undefined, found, fix };
}

function refuse(fault: Fault): { ok: false; faults: readonly Fault[] } {
  return { ok: false, faults: [fault] };
}
