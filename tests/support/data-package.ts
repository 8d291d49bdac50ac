import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { rowsOfCsv } from './csv.ts';

/*
 * The rules of Data Package 2.0, Data Resource, Table Dialect and Table Schema (datapackage.org/standard) as far as our descriptor
 * uses them: its official schema is not part of any package that the tests could read.
 */

const name = z.string().regex(/^[a-z0-9._/-]+$/u);
/** A path is relative, stays in its folder and is a file of the package. */
const filePath = z.string().regex(/^(?!\/|~|\.)(?!.*\.\.)(?!\w+:).+$/u);
const FIELD_TYPES = ['string', 'integer', 'number', 'date', 'list'] as const;

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(FIELD_TYPES),
  format: z.enum(['default', 'uri']).optional(),
  delimiter: z.string().length(1).optional(),
  itemType: z.enum(['string', 'integer', 'number']).optional(),
  description: z.string().min(1),
  /** Ours: the standard allows further properties. */
  description_de: z.string().min(1),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});

const foreignKey = z.strictObject({
  fields: z.array(z.string()).min(1),
  reference: z.strictObject({ resource: name, fields: z.array(z.string()).min(1) }),
});

const profile = (of: string) => z.literal(`https://datapackage.org/profiles/2.0/${of}.json`);

const common = {
  name,
  $schema: profile('dataresource'),
  path: filePath,
  format: z.string().min(1),
  mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/u),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
};

const table = z.strictObject({
  ...common,
  type: z.literal('table'),
  dialect: z.strictObject({
    $schema: profile('tabledialect'),
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  schema: z.strictObject({
    $schema: profile('tableschema'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z.array(foreignKey).min(1).optional(),
  }),
});

const dataPackage = z.strictObject({
  $schema: profile('datapackage'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  version: z.string().min(1),
  created: z.iso.datetime(),
  attribution: z.string().min(1),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/u), title: z.string().min(1), path: z.url() }))
    .min(1),
  sources: z.array(z.strictObject({ title: z.string().min(1), path: z.url() })).min(1),
  resources: z.array(z.union([table, z.strictObject(common)])).min(1),
});

/** What a field's type allows in a file. */
const FORMS: Readonly<Record<(typeof FIELD_TYPES)[number], RegExp>> = {
  string: /^/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?\d+(\.\d+)?$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  list: /^/u,
};

/** What is wrong with a descriptor, or with the files that it describes. */
export function packageFaults(descriptor: unknown, read: (file: string) => Buffer | undefined): readonly string[] {
  const parsed = dataPackage.safeParse(descriptor);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { resources } = parsed.data;
  const names = new Set(resources.map((one) => one.name));
  return [
    ...(names.size === resources.length ? [] : ['two resources have one name']),
    ...resources.flatMap((resource) => {
      const bytes = read(resource.path);
      if (bytes === undefined) return [`${resource.path} does not exist`];
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const same = bytes.length === resource.bytes && hash === resource.hash;
      return [
        ...(same ? [] : [`${resource.path} has another size or checksum`]),
        ...('schema' in resource ? tableFaults(resource, bytes.toString('utf8'), names) : []),
      ];
    }),
  ];
}

function tableFaults(
  { path, schema }: z.infer<typeof table>,
  csv: string,
  resources: ReadonlySet<string>,
): readonly string[] {
  const [head = [], ...rows] = rowsOfCsv(csv);
  const names = schema.fields.map((one) => one.name);
  const keys = rows.map((row) => schema.primaryKey.map((key) => row[names.indexOf(key)]).join('|'));
  const wrong = schema.fields.flatMap(({ name: column, type, constraints }, index) =>
    rows
      .map((row) => row[index] ?? '')
      .filter((value) => {
        if (schema.missingValues.includes(value)) return constraints?.required === true;
        return !FORMS[type].test(value) || constraints?.enum?.includes(value) === false;
      })
      .map((value) => `${path}: ${column} is "${value}"`),
  );
  return [
    ...(head.join() === names.join() ? [] : [`${path}: the fields are not the columns`]),
    ...(new Set(keys).size === keys.length ? [] : [`${path}: the primary key is not unique`]),
    ...(schema.foreignKeys ?? [])
      .filter(({ reference }) => !resources.has(reference.resource))
      .map(() => `${path}: a foreign key leads nowhere`),
    ...wrong.slice(0, 5),
  ];
}
