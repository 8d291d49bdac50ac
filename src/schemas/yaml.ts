import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Checked } from './fault.ts';
import { faultsOfIssues } from './zod-faults.ts';

/**
 * Reads YAML 1.2 that follows a schema. Aliases (`&a`, `*a`) are refused: content needs none, and they can explode.
 * @param file path shown in faults
 * @param firstLine line of the file on which `source` starts (front matter starts on line 2)
 */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>, firstLine = 1): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const fix = 'Mend the YAML: quotation marks around text, two blanks for each level, each field once.';
    const faults = broken.map((e) => ({ file, line: lineAt(e.pos[0]), field: undefined, found: e.message, fix }));
    return { ok: false, faults };
  }
  const data = toPlainData(document);
  if (data === undefined) {
    const fix = 'Write the value itself instead of an alias.';
    return {
      ok: false,
      faults: [{ file, line: firstLine, field: undefined, found: 'YAML aliases are not allowed', fix }],
    };
  }
  const parsed = schema.safeParse(data.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, path, lineAt) ?? firstLine;
  return { ok: false, faults: faultsOfIssues(file, parsed.error.issues, data.value, lineOf) };
}

function toPlainData(document: Document.Parsed): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return undefined;
  }
}

/** Line of a field, or of the nearest field above it that exists. */
function lineOfPath(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return undefined;
}
