import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { columnsOf } from '../../src/schemas/open-data/dictionary.ts';
import { TABLE_NAMES, type TableName } from '../../src/schemas/open-data/tables.ts';
import { fieldsOfCsv, rowsOfCsv } from '../support/csv.ts';
import { dataFile, DATA_FILES, publishedTable, typedRows } from '../support/open-data.ts';
import { packageFaults } from '../support/data-package.ts';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { absolute, BASE, DIST } from '../support/site.ts';
import { cellsOfWorkbook } from '../support/workbook.ts';

const PACKAGE = 'integrationsraete-beteiligen';

function json(name: string): unknown {
  return JSON.parse(dataFile(name).toString('utf8'));
}

/** The rows of the JSON file of a table. */
function jsonRows(table: TableName): readonly unknown[] {
  const file = json(`${table}.json`);
  return typeof file === 'object' && file !== null && 'rows' in file && Array.isArray(file.rows) ? file.rows : [];
}

function placeFile(slug: string): Readonly<Record<string, unknown>> {
  const file: unknown = JSON.parse(readFileSync(path.join(DIST, 'kommunen', slug, 'daten.json'), 'utf8'));
  return typeof file === 'object' && file !== null ? { ...file } : {};
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: fullFormats });
for (const name of DATA_FILES.filter((one) => one.endsWith('.schema.json'))) {
  const schema = json(name);
  if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema);
}

/** What a schema finds wrong with a value. */
function faults(schema: string, value: unknown): readonly string[] {
  const id = absolute(`${BASE}daten/${schema}`);
  if (ajv.validate(id, value)) return [];
  return (ajv.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const LENGTHS: Readonly<Record<TableName, number>> = {
  authorities: 427,
  assessments: 427 * 4,
  evidence: [...RECORDS.values()].reduce((sum, { evidence }) => sum + evidence.length, 0),
  events: [...RECORDS.values()].reduce((sum, { events }) => sum + events.length, 0),
  'integration-bodies': 396,
};

describe.each(TABLE_NAMES)('the table %s', (table) => {
  const csv = dataFile(`${table}.csv`).toString('utf8');
  const columns = columnsOf(table).map(({ name }) => name);

  test('has the rows and columns that are described, AGS and ARS first, with CRLF and without a byte order mark', () => {
    const [head, ...rows] = rowsOfCsv(csv);
    expect(head).toEqual(columns);
    expect(columns.slice(0, 2)).toEqual(['ags', 'ars']);
    expect(rows).toHaveLength(LENGTHS[table]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(csv).toMatch(/\r\n$/u);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/u);
  });

  test('says the same in JSON and, with semicolons and decimal commas, for German spreadsheets', () => {
    const german = dataFile(`${table}.excel.csv`).toString('utf8');
    const rows = typedRows(table, publishedTable(table));
    expect(german.startsWith('\uFEFFags;ars;')).toBe(true);
    expect(typedRows(table, fieldsOfCsv(german, ';'), ',')).toEqual(rows);
    expect(jsonRows(table)).toEqual(rows);
  });

  test('is valid by its published schema, as a file and row by row', () => {
    expect(faults(`${table}.schema.json`, json(`${table}.json`))).toEqual([]);
    const wrong = typedRows(table, publishedTable(table)).flatMap((row) =>
      faults(`${table}.schema.json#/$defs/row`, row),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    const [first] = jsonRows(table);
    expect(faults(`${table}.schema.json#/$defs/row`, { ...Object(first), ags: '5315000' })).not.toEqual([]);
  });

  test('stands in the workbook with typed cells under a frozen head', () => {
    const sheet = cellsOfWorkbook(dataFile(`${PACKAGE}.xlsx`)).get(table);
    expect(sheet?.frozen).toBe(true);
    expect(sheet?.rows[0]).toEqual(columns.map((value) => ({ type: 'text', value })));
    const wanted = publishedTable(table).map((row) =>
      columnsOf(table).map(({ name, type }) => {
        const field = row[name] ?? '';
        if (field === '') return undefined;
        if (type === 'integer' || type === 'number') return { type: 'number', value: String(Number(field)) };
        return type === 'date' ? { type: 'date', value: field } : { type: 'text', value: field };
      }),
    );
    expect(sheet?.rows.slice(1)).toEqual(wanted);
  });
});

test('every column is explained in the dictionary, in German and in English', () => {
  const dictionary = fieldsOfCsv(dataFile('dictionary.csv').toString('utf8'));
  const wanted = TABLE_NAMES.flatMap((table) => columnsOf(table).map(({ name }) => `${table} ${name}`));
  expect(dictionary.map((row) => `${row['table'] ?? ''} ${row['column'] ?? ''}`)).toEqual(wanted);
  expect(dictionary.filter((row) => (row['de'] ?? '').length < 4 || (row['en'] ?? '').length < 4)).toEqual([]);
});

test('the points are valid GeoJSON: the 396 municipalities where they lie, with their findings', () => {
  const text = dataFile('authorities.geojson').toString('utf8');
  const points = check(text);
  const features = points.type === 'FeatureCollection' ? points.features : [];
  const byAgs = Map.groupBy(publishedTable('assessments'), (row) => row['ags'] ?? '');
  const wanted = publishedTable('authorities')
    .filter((row) => row['lat'] !== '')
    .map((row) => [
      row['ags'],
      Number(row['lon']),
      Number(row['lat']),
      ...(byAgs.get(row['ags'] ?? '') ?? []).flatMap((one) => [one['finding'], one['finding_group']]),
    ]);
  const shown = features.map(({ id, geometry, properties }) => [
    id,
    ...(geometry.type === 'Point' ? geometry.coordinates : []),
    ...DEMANDS.flatMap((demand) => [
      String(properties?.[`${demand}_finding`]),
      String(properties?.[`${demand}_finding_group`]),
    ]),
  ]);
  expect(shown).toHaveLength(396);
  expect(shown).toEqual(wanted);
});

test('the file of every place is valid and holds the rows of the tables that are its own', () => {
  const own = TABLE_NAMES.map((table) =>
    Map.groupBy(typedRows(table, publishedTable(table)), (row) => ('ags' in row ? row.ags : '')),
  );
  const wrong = AUTHORITIES.flatMap(({ ags, slug }) => {
    const file = placeFile(slug);
    const [authority, assessments, evidence, events, bodies] = own.map((rows) => rows.get(ags) ?? []);
    const wanted = { authority: authority?.[0], assessments, evidence, events, integration_body: bodies?.[0] ?? null };
    const held = Object.fromEntries(Object.keys(wanted).map((key) => [key, file[key]]));
    const said = faults('place.schema.json', file);
    return JSON.stringify(held) === JSON.stringify(wanted) && said.length === 0 ? [] : [`${slug} ${said.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('the list of checksums names every other file, with its SHA-256', () => {
  const lines = dataFile('SHA256SUMS').toString('utf8').trimEnd().split('\n');
  const wanted = DATA_FILES.filter((name) => name !== 'SHA256SUMS').map(
    (name) => `${createHash('sha256').update(dataFile(name)).digest('hex')}  ${name}`,
  );
  expect(lines.toSorted()).toEqual(wanted.toSorted());
});

test('the archive holds the other files byte by byte', () => {
  const members = unzipSync(dataFile(`${PACKAGE}.zip`));
  const wanted = DATA_FILES.filter((name) => name !== 'SHA256SUMS' && name !== `${PACKAGE}.zip`);
  expect(Object.keys(members).toSorted()).toEqual(wanted.toSorted());
  expect(wanted.filter((name) => !dataFile(name).equals(members[name] ?? new Uint8Array()))).toEqual([]);
});

test('the descriptor follows the rules of Data Package 2.0, and its files are as it says', () => {
  expect(
    packageFaults(json('datapackage.json'), (file) => (DATA_FILES.includes(file) ? dataFile(file) : undefined)),
  ).toEqual([]);
});
