import { z } from 'astro/zod';
import { fileHead, placeFile } from './place-file.ts';
import { ROW_SCHEMAS, type TableName } from './tables.ts';

/** A JSON Schema as an object to publish. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How every schema begins: which draft it follows, its own address, and what it describes. */
function headOf($id: string, title: string): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id, title };
}

/** The schema of a Zod type, without what only the dictionary says. */
function bodyOf(type: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(type, { override: ({ jsonSchema }) => delete jsonSchema['de'] });
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'));
}

/**
 * The schema of the JSON file of a table; a row alone is described at `#/$defs/row`.
 * @param id address of the schema
 */
export function tableSchema(table: TableName, id: string): JsonSchema {
  const file = bodyOf(fileHead);
  return {
    ...headOf(id, table),
    ...file,
    properties: { ...file.properties, rows: { type: 'array', items: { $ref: '#/$defs/row' } } },
    required: [...(file.required ?? []), 'rows'],
    $defs: { row: bodyOf(ROW_SCHEMAS[table]) },
  };
}

/** The schema of the file of one place. */
export function placeSchema(id: string): JsonSchema {
  return { ...headOf(id, 'place'), ...bodyOf(placeFile) };
}
