import { z } from 'astro/zod';
import { fileHead, placeFile } from './place-file.ts';
import { ROW_SCHEMAS, type TableName } from './tables.ts';

/** A JSON Schema (draft 2020-12) as an object to publish. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema of a Zod type, without what only the dictionary says, and with an address and a name of its own. */
function published(type: z.ZodType, id: string, title: string): JsonSchema {
  const made = z.toJSONSchema(type, { override: ({ jsonSchema }) => delete jsonSchema['de'] });
  return { ...made, $id: id, title };
}

/**
 * The schema of the JSON file of a table; a row alone is described at `#/$defs/row`.
 * @param id address of the schema
 */
export function tableSchema(table: TableName, id: string): JsonSchema {
  const { $schema: _, ...row } = published(ROW_SCHEMAS[table], id, table);
  const { $id: __, ...rowOnly } = row;
  const head = published(fileHead, id, table);
  return {
    ...head,
    properties: { ...head.properties, rows: { type: 'array', items: { $ref: '#/$defs/row' } } },
    required: [...(head.required ?? []), 'rows'],
    $defs: { row: rowOnly },
  };
}

/** The schema of the file of one place. */
export function placeSchema(id: string): JsonSchema {
  return published(placeFile, id, 'place');
}
