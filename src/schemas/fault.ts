/** One thing that is wrong with a content file, told so that the person who wrote it can mend it. */
export interface Fault {
  /** Path of the file, from the project root. */
  readonly file: string;
  /** Line in the file, 1-based; undefined when the fault concerns the whole file. */
  readonly line: number | undefined;
  /** Field or column, dotted: `publisher.email`. */
  readonly field: string | undefined;
  /** What is wrong, with the value that was found. */
  readonly found: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Either a value that can be trusted, or the faults that forbid it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A fault as one readable paragraph.
 * @example formatFault(fault) // 'content/registry/authorities.csv, line 12, field ags: …\n    Fix: …'
 */
export function formatFault({ file, line, field, found, fix }: Fault): string {
  const place = [file, line === undefined ? '' : `line ${String(line)}`, field === undefined ? '' : `field ${field}`];
  return `${place.filter((part) => part !== '').join(', ')}: ${found}\n    Fix: ${fix}`;
}

/** Thrown when content is refused; its message lists every fault. */
class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(faults: readonly Fault[]) {
    super(`${String(faults.length)} fault(s) in the content:\n\n${faults.map(formatFault).join('\n\n')}\n`);
  }
}

/** The value, or a thrown ContentError: for callers that run after the content check has passed. */
export function trusted<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new ContentError(checked.faults);
}
