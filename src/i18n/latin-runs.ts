/** A piece of a text: a run of words in Latin script, or what stands between such runs. */
export interface Run {
  readonly text: string;
  readonly latin: boolean;
}

/** A word in Latin script, with the marks inside it; a full stop belongs to it only where another word of the run follows. */
const WORD = "[\\p{Script=Latin}\\p{N}](?:[\\p{Script=Latin}\\p{M}\\p{N}]|[.’'/&-](?=[\\p{Script=Latin}\\p{N}]))*";
/** Words of one name or citation, „Art. 6 Abs. 1“ and „§ 27 GO NRW“ too, whatever blank stands between them. */
const LATIN = new RegExp(
  `(?:§[ \\u00A0])?(?=\\p{Script=Latin}|(?<=§[ \\u00A0])\\p{N})${WORD}(?:\\.?[ \\u00A0\\u202F]${WORD})*`,
  'gu',
);

/**
 * Splits a text in a right-to-left script at the names in Latin script within it, so that each can be isolated. Source: W3C,
 * Inline markup and bidirectional text.
 * @example latinRuns('دائرة Steinfurt') // [{ text: 'دائرة ', latin: false }, { text: 'Steinfurt', latin: true }]
 */
export function latinRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), latin: false });
    runs.push({ text: match[0], latin: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), latin: false });
  return runs;
}
