import type { Checked, Fault } from './fault.ts';
import { obstacleIn } from './yaml-limits.ts';

/** The two parts of a text file. */
export interface SplitText {
  /** The YAML between the two lines ---; it starts on line 2. */
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
}

/** Characters that YAML readers take for a line end, for nothing, or for a fault, each in its own way. */
const CONTROL = /\r(?!\n)|[[\p{Cc}--[\t\n\r]]\uFEFF\uFFFE\uFFFF]/v;

/**
 * Splits a text into front matter and body exactly where the site generator does: it takes any line that starts with --- or
 * +++ for the end of the front matter, so that such a line must be a plain ---. Otherwise the build could run what the check
 * has read as a field.
 * @param file path shown in faults
 */
export function splitFrontMatter(file: string, source: string): Checked<SplitText> {
  const refuse = (
    line: number,
    found: string,
    fix: string,
  ): { readonly ok: false; readonly faults: readonly Fault[] } => ({
    ok: false,
    faults: [{ file, line, field: undefined, found, fix }],
  });
  const open = /^---\r?\n/u.exec(source)?.[0];
  const close = /\n(?:---|\+\+\+)/u.exec(source)?.index;
  if (open === undefined || close === undefined)
    return refuse(
      1,
      'the front matter is missing',
      'Start the file with a line ---, the fields, and a second line ---.',
    );
  const end = /^\n---\r?(?:\n|$)/u.exec(source.slice(close, close + 6))?.[0];
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  if (end === undefined) {
    const fix = 'Put nothing but --- on the line that ends the fields; start no line of a field with --- or +++.';
    return refuse(lineAt(close) + 1, 'a line of the front matter starts with --- or +++', fix);
  }
  const yaml = source.slice(open.length, close).replace(/\r$/u, '');
  const control = CONTROL.exec(yaml)?.index;
  if (control !== undefined)
    return refuse(lineAt(open.length + control), 'an invisible control character', 'Remove it, or end the line there.');
  const obstacle = obstacleIn(yaml);
  if (obstacle !== undefined) return refuse(lineAt(open.length + obstacle.offset), obstacle.found, obstacle.fix);
  return { ok: true, value: { yaml, body: source.slice(close + end.length), bodyLine: lineAt(close) + 2 } };
}
