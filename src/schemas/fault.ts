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

/** Most faults that are told about one file at once: nobody mends more, and a hostile file can have half a million. */
export const MOST_FAULTS = 50;

/** Either a value that can be trusted, or the faults that forbid it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A fault as one readable paragraph.
 * @example formatFault(fault) // 'content/registry/authorities.csv, line 12, field ags: …\n    Fix: …'
 */
export function formatFault({ file, line, field, found, fix }: Fault): string {
  const place = [file, line === undefined ? '' : `line ${String(line)}`, field === undefined ? '' : `field ${field}`];
  return `${printable(place.filter((part) => part !== '').join(', '))}: ${printable(found)}\n    Fix: ${fix}`;
}

/** Words of a stranger for a terminal: nothing that would steer it or look like another line, and not too long. */
function printable(words: string): string {
  const cut = words.length > 500 ? `${words.slice(0, 500)}…` : words;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
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
