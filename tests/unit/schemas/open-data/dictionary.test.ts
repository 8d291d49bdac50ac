import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../../../src/domain/demand.ts';
import { columnsOf } from '../../../../src/schemas/open-data/dictionary.ts';
import { KEY_COLUMNS, TABLE_NAMES } from '../../../../src/schemas/open-data/tables.ts';

/** Names that are published: they stay, in this order; new ones come behind them. */
const FIRST_COLUMNS = ['ags', 'ars', 'name'];

describe.each(TABLE_NAMES)('The table %s', (table) => {
  const columns = columnsOf(table);

  test('begins with the keys of the place, and holds its own key and the permanent address in every row', () => {
    const names = columns.map(({ name }) => name);
    const filled = columns.filter(({ required }) => required).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(FIRST_COLUMNS);
    expect(filled).toEqual(expect.arrayContaining([...KEY_COLUMNS[table], 'url']));
  });

  test('explains each column in German and in English', () => {
    expect(columns.filter(({ de, en }) => de === en && de !== 'Regierungsbezirk')).toEqual([]);
    expect(columns.filter(({ de, en }) => de.length < 4 || en.length < 4)).toEqual([]);
  });

  test('has a German label beside each code that needs one', () => {
    const names = new Set(columns.map(({ name }) => name));
    for (const { name } of columns.filter((one) => one.name.endsWith('_label')))
      expect(names).toContain(name.replace(/_label$/u, ''));
  });
});

test('the types of columns are known from their descriptions', () => {
  const typeOf = (table: (typeof TABLE_NAMES)[number], name: string): unknown =>
    columnsOf(table).find((one) => one.name === name);
  expect(typeOf('authorities', 'population')).toMatchObject({ type: 'integer', required: true });
  expect(typeOf('authorities', 'lat')).toMatchObject({ type: 'number', required: false });
  expect(typeOf('authorities', 'population_date')).toMatchObject({ type: 'date', required: true });
  expect(typeOf('assessments', 'since')).toMatchObject({ type: 'date', required: false });
  expect(typeOf('evidence', 'supports')).toMatchObject({ type: 'list', values: [...DEMANDS] });
  expect(typeOf('evidence', 'date')).toMatchObject({ type: 'string', required: false });
  expect(typeOf('evidence', 'source_url')).toMatchObject({ isAddress: true });
});
