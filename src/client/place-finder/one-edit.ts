/**
 * Whether one slip of the fingers makes one word the other: a letter too many, too few, another letter, or two that changed places.
 * Source: Damerau 1964, whose four errors were four fifths of all.
 */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(start) === long.slice(start + 1);
  }
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped && a.slice(start + 2) === b.slice(start + 2);
}

/** Whether one slip makes a word the beginning of another. */
export function isOneEditOfBeginning(word: string, whole: string): boolean {
  return [-1, 0, 1].some((more) => isOneEdit(word, whole.slice(0, word.length + more)));
}
