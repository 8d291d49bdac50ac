import { columnsOf, LIST_DELIMITER, type Column } from '../../schemas/open-data/dictionary.ts';
import type { FileHead } from '../../schemas/open-data/place-file.ts';
import { KEY_COLUMNS, TABLE_NAMES, type TableName } from '../../schemas/open-data/tables.ts';

/** A source of the data, in the wording that its publisher asks for. */
interface DataSource {
  readonly title: string;
  readonly path: string;
}

/** What a descriptor says besides the files. */
export interface PackageHead extends Omit<FileHead, '$schema'> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly sources: readonly DataSource[];
}

/** A file that stands beside the descriptor. */
export interface DescribedFile {
  readonly bytes: number;
  readonly sha256: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of the tables and the points. Source: Data Package 2.0 (datapackage.org/standard), Table Schema and Table Dialect.
 * @param files size and checksum of each file by its name
 */
export function toDataPackage(head: PackageHead, files: ReadonlyMap<string, DescribedFile>): string {
  const { version, date, licence, licence_url, sources, homepage, ...names } = head;
  const fileOf = (path: string): object => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`${path} is not among the files`);
    return { path, bytes: file.bytes, hash: `sha256:${file.sha256}` };
  };
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    ...{ name: names.name, title: names.title, description: names.description },
    ...{ homepage, version, created: `${date}T00:00:00Z`, attribution: names.attribution },
    licenses: [{ name: licence.replaceAll(' ', '-'), title: licence, path: licence_url }],
    sources,
    resources: [
      ...TABLE_NAMES.map((table) => ({ ...resourceOf(table), ...fileOf(`${table}.csv`) })),
      {
        ...{ name: 'points', $schema: `${PROFILES}/dataresource.json`, format: 'geojson' },
        ...{ mediatype: 'application/geo+json', encoding: 'utf-8', ...fileOf('authorities.geojson') },
      },
    ],
  };
  return `${JSON.stringify(descriptor, undefined, 1)}\n`;
}

function resourceOf(table: TableName): object {
  return {
    name: table,
    type: 'table',
    $schema: `${PROFILES}/dataresource.json`,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      ...{ header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columnsOf(table).map(toField),
      missingValues: [''],
      primaryKey: KEY_COLUMNS[table],
      ...(table === 'authorities'
        ? {}
        : { foreignKeys: [{ fields: ['ags'], reference: { resource: 'authorities', fields: ['ags'] } }] }),
    },
  };
}

function toField({ name, type, isAddress, required, values, de, en }: Column): object {
  const isList = type === 'list';
  const constraints = { ...(required ? { required } : {}), ...(values.length > 0 && !isList ? { enum: values } : {}) };
  return {
    ...{ name, type },
    ...(isList ? { delimiter: LIST_DELIMITER, itemType: 'string' } : {}),
    ...(isAddress ? { format: 'uri' } : {}),
    ...{ description: en, description_de: de },
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
