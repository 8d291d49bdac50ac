import type { LocalAuthority } from '../../domain/local-authority.ts';
import type { Place } from './profile-template.ts';

/** Most authorities that are suggested. */
const MOST_CANDIDATES = 10;

/** The one place that was meant, or the authorities that may have been meant. */
export type Search =
  { readonly place: Place } | { readonly ambiguous: boolean; readonly candidates: readonly LocalAuthority[] };

/**
 * Finds a place by its AGS, slug, name or official name, in capitals or not, umlauts written out or not. A Kreis answers to the
 * name of its seat too, so that nobody gets the wrong one of the two.
 * @param wanted what somebody has typed
 */
export function findPlace(places: readonly Place[], wanted: string): Search {
  const word = fold(wanted);
  const exact = places.filter(({ authority }) => wordsFor(authority).includes(word));
  const [place] = exact;
  if (place === undefined) return { ambiguous: false, candidates: nearest(places, word) };
  if (exact.length === 1) return { place };
  return { ambiguous: true, candidates: exact.slice(0, MOST_CANDIDATES).map(({ authority }) => authority) };
}

/**
 * A name as it is compared.
 * @example fold(' MÜNSTER') // 'muenster'
 */
function fold(name: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  const lower = name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  return lower.replaceAll(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter);
}

function wordsFor({ ags, slug, name, officialName }: LocalAuthority): readonly string[] {
  return [ags, slug, name, officialName, name.replace(/^Kreis /u, '')].map(fold);
}

/** Those that hold the word, then those that start like it. */
function nearest(places: readonly Place[], word: string): readonly LocalAuthority[] {
  const likeness = (other: string): number => (other.includes(word) ? word.length + 1 : commonStart(other, word));
  return places
    .map(({ authority }) => ({ authority, likeness: Math.max(...wordsFor(authority).map(likeness)) }))
    .filter((one) => word !== '' && one.likeness > 1)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CANDIDATES)
    .map(({ authority }) => authority);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
