/** Fewer letters are the beginning of too many words. */
const FEWEST_LETTERS = 4;
/** Which part of the letters of a long word each new attempt keeps. */
const KEPT = [0.8, 0.65, 0.5] as const;

/**
 * What to search for when nothing is found: the same words without their endings, step by step shorter.
 * @example shorterQueries('Lenkungsgruppinnen') // ['Lenkungsgruppi', 'Lenkungsgrup', 'Lenkungsg']
 */
export function shorterQueries(query: string): readonly string[] {
  const words = query.split(/\s+/u).map((word) => Array.from(word));
  const attempts = KEPT.map((part) =>
    words
      .map((letters) => letters.slice(0, Math.max(FEWEST_LETTERS, Math.round(letters.length * part))).join(''))
      .join(' '),
  );
  return [...new Set(attempts)].filter((attempt) => attempt !== query);
}
