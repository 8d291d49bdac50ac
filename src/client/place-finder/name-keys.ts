import type { Place } from '../../domain/place.ts';
import { fold, type Umlauts } from './fold.ts';
import { soundOf } from './sound.ts';

/** Whose name it is: the place's own, another one of it, that of a Kreis without the word, or that of a district. */
export type NameSource = 'own' | 'other' | 'kreis' | 'district';

/** One spelling of one name, ready to be compared. */
export interface NameKey {
  readonly source: NameSource;
  /** The name as it is written. */
  readonly name: string;
  /** The words of the name. */
  readonly words: readonly string[];
  /** The name without spaces, from its first word, from its second and so on. */
  readonly starts: readonly string[];
  /** How it sounds; undefined for names that are not German. */
  readonly sound: string | undefined;
}

/** A place with all spellings of all its names. */
export interface FindablePlace {
  readonly place: Place;
  readonly keys: readonly NameKey[];
}

/** Abbreviations in names and what they stand for, and words that say where all places are. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['westf', 'westfalen'],
  ['rhld', 'rheinland'],
  ['nrw', ''],
  ['deutschland', ''],
  ['germany', ''],
]);

/**
 * Words of a name or of a query, folded, with abbreviations spelt out.
 * @example wordsOf('St. Augustin') // ['sankt', 'augustin']
 */
export function wordsOf(text: string, umlauts: Umlauts = 'bare'): readonly string[] {
  const words = fold(text, umlauts).split(' ');
  return words
    .map((word, index) => (word === 'st' && index < words.length - 1 ? 'sankt' : (SPELT_OUT.get(word) ?? word)))
    .filter((word) => word !== '');
}

/** Makes places findable: once per index, not once per key stroke. */
export function findable(places: readonly Place[]): readonly FindablePlace[] {
  return places.map((place) => ({ place, keys: namesOf(place).flatMap(([name, source]) => keysOf(name, source)) }));
}

function namesOf({ name, otherNames, districts }: Place): readonly (readonly [string, NameSource])[] {
  const short = name.replace(/ ?[(/].*$| (?:an|am) .*$/u, '');
  const withoutKreis = name.replace(/^(?:Kreis|StädteRegion) /u, '');
  return [
    [name, 'own'],
    ...(short === name ? [] : [[short, 'own'] as const]),
    ...(withoutKreis === name ? [] : [[withoutKreis, 'kreis'] as const]),
    ...otherNames.map((other) => [other, 'other'] as const),
    ...districts.map((district) => [district, 'district'] as const),
  ];
}

/** Every spelling once: with and without digraphs, and with abbreviations as they are written. */
function keysOf(name: string, source: NameSource): readonly NameKey[] {
  const spellings = [wordsOf(name), wordsOf(name, 'digraph'), fold(name).split(' ')];
  const different = new Map(spellings.toReversed().map((words) => [words.join(' '), words]));
  return [...different.values()].toReversed().map((words, index) => ({
    source,
    name,
    words,
    starts: words.map((_, first) => words.slice(first).join('')),
    sound: source === 'other' || index > 0 ? undefined : soundOf(words.join(' ')),
  }));
}
