import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'astro/zod';
import { MOST_FAULTS, type Checked, type Fault } from './fault.ts';
import { faultsOfIssues } from './zod-faults.ts';

/**
 * Unquoted values that the site generator's YAML reader does not take for text: dates, and numbers with another base. With them,
 * what the check accepts is what the build gets.
 */
const VALUES_OF_THE_BUILD = [
  'timestamp' as const,
  {
    identify: () => false,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?0(?:b[01]+|o[0-7]+|x[\da-f]+)$/iu,
    resolve: Number,
  },
];

/**
 * Reads YAML 1.2 that follows a schema. Anchors and aliases (`&a`, `*a`), tags (`!!a`) and the key `__proto__` are refused:
 * content needs none, and aliases can explode.
 * @param file path shown in faults
 * @param firstLine line of the file on which `source` starts (front matter starts on line 2)
 */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>, firstLine = 1): Checked<T> {
  const fault = (line: number, found: string, fix: string): Fault => ({ file, line, field: undefined, found, fix });
  const lines = new LineCounter();
  const document = parseDocument(source, {
    ...{ lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'error' },
    customTags: VALUES_OF_THE_BUILD,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const broken = [...document.errors, ...document.warnings].slice(0, MOST_FAULTS);
  if (broken.length > 0) {
    const fix = 'Mend the YAML: quotation marks around text, two blanks for each level, each field once.';
    return { ok: false, faults: broken.map(({ pos, message }) => fault(lineAt(pos[0]), message, fix)) };
  }
  const forbidden = forbiddenIn(document);
  if (forbidden !== undefined)
    return { ok: false, faults: [fault(lineAt(forbidden.offset), forbidden.found, forbidden.fix)] };
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, path, lineAt) ?? firstLine;
  const issues = parsed.error.issues.slice(0, MOST_FAULTS);
  return { ok: false, faults: faultsOfIssues(file, issues, data, lineOf).slice(0, MOST_FAULTS) };
}

interface Forbidden {
  readonly offset: number;
  readonly found: string;
  readonly fix: string;
}

/** The first anchor, alias, tag or key `__proto__`. */
function forbiddenIn(document: Document.Parsed): Forbidden | undefined {
  let first: Forbidden | undefined;
  visit(document, (_, node) => {
    const named = isPair(node) && isScalar(node.key) && node.key.value === '__proto__' ? node.key : undefined;
    first =
      named === undefined ? forbiddenNode(node) : forbid(named, 'the field name "__proto__"', 'Remove the field.');
    return first === undefined ? undefined : visit.BREAK;
  });
  return first;
}

function forbiddenNode(node: unknown): Forbidden | undefined {
  if (!isNode(node)) return undefined;
  if (isAlias(node) || node.anchor !== undefined)
    return forbid(node, 'YAML aliases are not allowed', 'Write the value itself instead of an alias.');
  if (node.tag === undefined) return undefined;
  return forbid(
    node,
    'YAML tags are not allowed',
    'Remove the word that starts with "!", or put the text in quotation marks.',
  );
}

function forbid(node: Node, found: string, fix: string): Forbidden {
  return { offset: node.range?.[0] ?? 0, found, fix };
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
