import { columnsOf, LIST_DELIMITER } from '../../schemas/open-data/dictionary.ts';
import { TABLE_NAMES } from '../../schemas/open-data/tables.ts';
import { toCsv, type Row } from './csv.ts';

/** Columns of the dictionary as a table of its own. */
export const DICTIONARY_COLUMNS = ['table', 'column', 'type', 'required', 'values', 'de', 'en'] as const;

/** Every column of every table with its explanation. */
export function dictionaryRows(): readonly Row[] {
  return TABLE_NAMES.flatMap((table) =>
    columnsOf(table).map(({ name, type, required, values, de, en }) => ({
      ...{ table, column: name, type, required: required ? 'yes' : 'no', de, en },
      values: values.join(LIST_DELIMITER),
    })),
  );
}

/** The dictionary as CSV. */
export function dictionaryCsv(): string {
  return toCsv(DICTIONARY_COLUMNS, dictionaryRows());
}
