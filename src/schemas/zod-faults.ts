import { z } from 'astro/zod';
import { MOST_FAULTS, type Fault } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** Turns the issues of a failed Zod parse into faults. `lineOf` knows where in the file a field stands. */
export function faultsOfIssues(
  file: string,
  issues: readonly Issue[],
  data: unknown,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(file, issue, lineOf);
    const path = issue.path;
    return {
      file,
      line: lineOf(path),
      field: fieldName(path),
      found: `found ${shown(valueAt(data, path))}: ${issue.message}`,
      fix: fixFor(issue),
    };
  });
}

function unknownFields(
  file: string,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): readonly Fault[] {
  return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
    file,
    line: lineOf([...issue.path, key]),
    field: fieldName([...issue.path, key]),
    found: `unknown field "${key}"`,
    fix: 'Remove the field, or correct its spelling; the README lists the fields of each kind of file.',
  }));
}

function fixFor(issue: Issue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['fix'] : undefined;
  if (typeof own === 'string') return own;
  if (issue.code === 'invalid_type')
    return `Write a ${issue.expected} here; put text, AGS and dates in quotation marks.`;
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  return 'Correct the value as the message says.';
}

function fieldName(path: readonly PropertyKey[]): string | undefined {
  return path.length === 0 ? undefined : path.map(String).join('.');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
