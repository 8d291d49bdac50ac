import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bytesOf, zip } from '../exports/open-data/archive.ts';
import { toCsv } from '../exports/open-data/csv.ts';
import { toDataPackage, type DescribedFile } from '../exports/open-data/data-package.ts';
import { dictionaryCsv } from '../exports/open-data/dictionary-table.ts';
import { toGeoJson } from '../exports/open-data/geojson.ts';
import { toWorkbook } from '../exports/open-data/workbook.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { dataPath } from '../routing/open-data.ts';
import { pathTo } from '../routing/routes.ts';
import { columnsOf } from '../schemas/open-data/dictionary.ts';
import { placeSchema, tableSchema } from '../schemas/open-data/json-schema.ts';
import { DATA_SOURCES } from '../schemas/open-data/sources.ts';
import { TABLE_NAMES } from '../schemas/open-data/tables.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { buildDate } from './clock.ts';
import { getDataHead, getFileHead, getOpenData, PLACE_SCHEMA } from './open-data.ts';
import { getSite } from './site.ts';
import { getPage } from './texts.ts';

/** Name of the workbook and the archive, and of the whole in its descriptor. */
export const PACKAGE_NAME = 'integrationsraete-beteiligen';

let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** All open data files by their names, in the order of the list of checksums; made once per build. */
export function getDataFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  files ??= makeFiles();
  return files;
}

async function makeFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>(await tableFiles());
  const data = await getOpenData();
  const head = await getDataHead();
  const text = await textFiles();
  made.set('authorities.geojson', bytesOf(toGeoJson(data, head)));
  made.set(`${PACKAGE_NAME}.xlsx`, await toWorkbook(data, buildDate()));
  made.set('dictionary.csv', bytesOf(dictionaryCsv()));
  made.set(PLACE_SCHEMA, json(placeSchema(await addressOf(PLACE_SCHEMA))));
  const { title, homepage, description } = await describe();
  const described = new Map([...made].map(([name, bytes]) => [name, describedFile(bytes)]));
  const named = { ...head, name: PACKAGE_NAME, title, description, homepage, sources: DATA_SOURCES };
  made.set('datapackage.json', bytesOf(toDataPackage(named, described)));
  for (const [name, bytes] of text) made.set(name, bytes);
  made.set(`${PACKAGE_NAME}.zip`, zip(made, buildDate()));
  const sums = [...made].map(([name, bytes]) => `${describedFile(bytes).sha256}  ${name}\n`);
  return new Map([...made, ['SHA256SUMS', bytesOf(sums.join(''))]]);
}

/** The four files of each table. */
async function tableFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const data = await getOpenData();
  const made = TABLE_NAMES.map(async (table) => {
    const columns = columnsOf(table).map(({ name }) => name);
    const schema = `${table}.schema.json`;
    return [
      [`${table}.csv`, bytesOf(toCsv(columns, data[table]))],
      [`${table}.excel.csv`, bytesOf(toCsv(columns, data[table], 'german'))],
      [`${table}.json`, json({ ...(await getFileHead(schema)), rows: data[table] })],
      [schema, json(tableSchema(table, await addressOf(schema)))],
    ] as const;
  });
  return (await Promise.all(made)).flat();
}

/** The two notes that go along, with what they say about this edition. */
async function textFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const head: Readonly<Record<string, string>> = {
    ...(await getDataHead()),
    ...(await describe()),
    sources: DATA_SOURCES.map((source) => `${source.title}, ${source.path}`).join('\n'),
  };
  const filled = (file: string): Uint8Array => {
    const template = readFileSync(`${CONTENT_DIR}/${file}`, 'utf8');
    return bytesOf(template.replace(/\{(\w+)\}/gu, (gap, name: string) => head[name] ?? gap));
  };
  return [
    ['README.txt', filled('data-readme.txt')],
    ['LICENCE.txt', filled('data-licence.txt')],
  ];
}

/** What the data are called, where they are explained, and in what words. */
async function describe(): Promise<Record<'title' | 'homepage' | 'description', string>> {
  const path = pathTo(ORIGINAL_LOCALE, { page: 'text', text: 'data' });
  const { description } = (await getPage(ORIGINAL_LOCALE, 'data')).data;
  const title = translator(ORIGINAL_LOCALE)('site.name');
  return { title, homepage: new URL(path, (await getSite()).baseUrl).href, description };
}

async function addressOf(file: string): Promise<string> {
  return new URL(dataPath(file), (await getSite()).baseUrl).href;
}

function json(value: object): Uint8Array {
  return bytesOf(`${JSON.stringify(value, undefined, 1)}\n`);
}

function describedFile(bytes: Uint8Array): DescribedFile {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
