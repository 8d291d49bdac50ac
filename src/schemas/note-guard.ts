/** Longest note, in characters: some two printed pages. */
export const NOTE_LENGTH = 10_000;

/** Why a text is not even parsed. Lines count from 1, from the start of the text. */
export interface Refusal {
  readonly line: number;
  readonly found: string;
  readonly fix: string;
}

const WORDS = 'Write a note as plain Markdown: no braces, and no line that starts with "import" or "export".';

/**
 * What is refused in a note before anything parses it. The parser of expressions, imports and exports is native code: some
 * twenty characters can keep it busy for ever, and brackets nested some thousand deep end the whole process.
 */
export function guardNote(body: string): Refusal | undefined {
  if (body.length > NOTE_LENGTH) {
    const found = `the note has more than ${String(NOTE_LENGTH)} characters`;
    return { line: 1, found, fix: 'Shorten it: what a source says belongs into its summary.' };
  }
  const lines = body.split(/\r\n?|\n/u);
  const brace = lines.findIndex((line) => line.includes('{'));
  if (brace !== -1) return { line: brace + 1, found: 'an expression in braces', fix: WORDS };
  const module = lines.findIndex((line) => /^[^\p{L}]*(?:import|export)(?![\p{L}\p{N}])/u.test(line));
  if (module !== -1) return { line: module + 1, found: 'an import or export', fix: WORDS };
  return undefined;
}
