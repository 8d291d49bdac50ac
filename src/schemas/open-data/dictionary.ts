import { z } from 'astro/zod';
import { ROW_SCHEMAS, TABLE_NAMES, type TableName } from './tables.ts';

/** Type of a column; a list is joined by `LIST_DELIMITER` in CSV. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'list';

/** A column as the dictionary explains it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the values are web addresses. */
  readonly isAddress: boolean;
  /** Whether each row has a value. */
  readonly required: boolean;
  /** The values that are allowed, or, of a list, its members; empty where they are not counted. */
  readonly values: readonly string[];
  /** Explanation in German and in English. */
  readonly de: string;
  readonly en: string;
}

/** What stands between the members of a list in a field of a CSV file or a cell of the workbook. */
export const LIST_DELIMITER = '|';

const plain = z.object({
  type: z.enum(['string', 'integer', 'number', 'array']),
  format: z.string().optional(),
  enum: z.array(z.string()).default([]),
  items: z.object({ enum: z.array(z.string()).default([]) }).default({ enum: [] }),
});
/** A column in JSON Schema: a plain type, or one that may be null. Zod writes the second in two ways. */
const described = z
  .object({ description: z.string(), de: z.string() })
  .and(
    z.union([
      plain.transform((given) => ({ ...given, nullable: false })),
      z
        .object({ anyOf: z.tuple([plain, z.object({ type: z.literal('null') })]) })
        .transform(({ anyOf: [given] }) => ({ ...given, nullable: true })),
      z
        .object({ type: z.tuple([z.enum(['string', 'integer', 'number']), z.literal('null')]) })
        .transform(({ type: [type] }) => ({ ...plain.parse({ type }), nullable: true })),
    ]),
  );
const properties = z.object({ properties: z.record(z.string(), described) });

function readColumns(table: TableName): readonly Column[] {
  const schema = properties.parse(z.toJSONSchema(ROW_SCHEMAS[table]));
  return Object.entries(schema.properties).map(([name, given]) => ({
    name,
    type: given.type === 'array' ? 'list' : given.format === 'date' ? 'date' : given.type,
    isAddress: given.format === 'uri',
    required: !given.nullable && given.type !== 'array',
    values: given.type === 'array' ? given.items.enum : given.enum,
    de: given.de,
    en: given.description,
  }));
}

const known = new Map(TABLE_NAMES.map((table) => [table, readColumns(table)]));

/** The columns of a table in their order. */
export function columnsOf(table: TableName): readonly Column[] {
  return known.get(table) ?? [];
}
