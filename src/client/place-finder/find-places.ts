import type { Place } from '../../domain/place.ts';
import { withoutKind, type SaidKind } from './kind-words.ts';
import { wordsOf, type FindablePlace, type NameKey } from './name-keys.ts';
import { isExact, isVague, rankBySound, rankBySpelling, type QueryKey } from './name-rank.ts';
import { numberIn, rankByNumber } from './numbers.ts';
import { soundOf } from './sound.ts';

/** A place that answers a query, with the district that was asked for, if it was one. */
export interface PlaceMatch {
  readonly place: Place;
  readonly district: string | undefined;
}

/** The places that answer a query, best first; `postcode` when it looks like a postcode that no place is known to have. */
export interface FoundPlaces {
  readonly matches: readonly PlaceMatch[];
  readonly nothing: 'postcode' | 'name' | undefined;
}

/** As many as a reader takes in at a glance, and a phone shows above its keyboard. */
const MOST_MATCHES = 8;

/** Longest query that is looked at; the longest name of a place has half as many letters. */
const LONGEST_QUERY = 80;

/** What the wrong kind of place ("Stadt Wesel" for the Kreis) adds to a rank: less than what parts exact from other names. */
const WRONG_KIND = 5;

interface Ranked extends PlaceMatch {
  readonly rank: number;
}

/**
 * Finds places by name, in any script, postcode or Amtlicher Gemeindeschlüssel: exact names before beginnings, words and slips, and
 * within each larger places before smaller ones. Never throws, whatever is typed.
 * @param places most populous first, as in the index
 */
export function findPlaces(places: readonly FindablePlace[], query: string): FoundPlaces {
  const typed = query.slice(0, LONGEST_QUERY);
  if (typed.trim() === '') return { matches: [], nothing: undefined };
  const words = wordsOf(typed);
  const number = numberIn(words);
  const byNumber =
    number === undefined ? [] : places.flatMap(({ place }) => ranked(place, rankByNumber(place, number)));
  if (byNumber.length > 0) return { matches: best(byNumber), nothing: undefined };
  const named = words.filter((word) => !/^\d+$/u.test(word));
  if (number !== undefined && named.every((word) => word === 'd'))
    return { matches: [], nothing: number.length === 5 ? 'postcode' : 'name' };
  const byName = bySpelling(places, typed.replace(/\p{Nd}/gu, ' '));
  const matches = best(byName.length > 0 && !isForeign(typed) ? byName : [...byName, ...bySound(places, named)]);
  return { matches, nothing: matches.length === 0 ? 'name' : undefined };
}

function bySpelling(places: readonly FindablePlace[], typed: string): readonly Ranked[] {
  const attempts = [wordsOf(typed), wordsOf(typed, 'digraph')].filter((words) => words.length > 0).flatMap(readings);
  return places.flatMap(({ place, keys }) =>
    attempts.flatMap(({ kind, query }) => {
      const handicap = kind === undefined || kind === kindOf(place) ? 0 : WRONG_KIND;
      return keys.flatMap((key) => ranked(place, rankBySpelling(key, query), handicap, key));
    }),
  );
}

interface Reading {
  readonly kind: SaidKind | undefined;
  readonly query: QueryKey;
}

/** What words can mean: a name, or a kind of place and a name. */
function readings(words: readonly string[]): readonly Reading[] {
  const said = withoutKind(words);
  const whole = { kind: undefined, query: { words, joined: words.join('') } };
  if (said === undefined) return [whole];
  return [whole, { kind: said.kind, query: { words: said.words, joined: said.words.join('') } }];
}

function bySound(places: readonly FindablePlace[], words: readonly string[]): readonly Ranked[] {
  const said = withoutKind(words);
  const heard = soundOf((said?.words ?? words).join(' '));
  return places.flatMap(({ place, keys }) => {
    const handicap = said === undefined || said.kind === kindOf(place) ? 0 : WRONG_KIND;
    return keys.flatMap((key) => ranked(place, rankBySound(key, heard), handicap, key));
  });
}

/** Whether a query is written in another script than German. */
function isForeign(query: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u.test(query);
}

function kindOf({ ags }: Place): SaidKind {
  return ags.length === 5 ? 'kreis' : 'municipality';
}

function ranked(place: Place, rank: number | undefined, handicap = 0, key?: NameKey): readonly Ranked[] {
  if (rank === undefined) return [];
  return [{ place, rank: rank + handicap, district: key?.source === 'district' ? key.name : undefined }];
}

/** Each place once, in its best rank; equals keep their order, the most populous first. An exact name needs no vague ones beside it. */
function best(found: readonly Ranked[]): readonly PlaceMatch[] {
  const taken = new Set<string>();
  const exact = found.some(({ rank }) => isExact(rank));
  return found
    .filter(({ rank }) => !exact || !isVague(rank))
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ place }) => !taken.has(place.ags) && taken.add(place.ags))
    .slice(0, MOST_MATCHES)
    .map(({ place, district }) => ({ place, district }));
}
