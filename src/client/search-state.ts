/** Filters of the search, by their names in the address. */
export const SEARCH_FILTERS = ['kind', 'demand', 'finding'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** Chosen value of each filter; undefined where none is chosen. */
export type ChosenFilters = Readonly<Partial<Record<SearchFilter, string>>>;

/** What the reader searches for. */
export interface SearchState {
  readonly query: string;
  readonly filters: ChosenFilters;
}

/** No word or name is longer; what is pasted in beyond that is cut off. */
const LONGEST_QUERY = 200;

/** A query as it is searched for: without spaces around it, in whole characters, of bounded length. */
export function tidyQuery(typed: string): string {
  return typed.trim().slice(0, LONGEST_QUERY).toWellFormed().trim();
}

/**
 * Reads a search from the fragment of an address. Whatever stands there, only values that the filters offer are taken.
 * @example parseSearchState('#q=Bottrop&kind=authority', …) // { query: 'Bottrop', filters: { kind: 'authority' } }
 */
export function parseSearchState(
  fragment: string,
  offered: Readonly<Record<SearchFilter, readonly string[]>>,
): SearchState {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''));
  const chosen = SEARCH_FILTERS.flatMap((name) => {
    const value = given.get(name) ?? '';
    return value !== '' && offered[name].includes(value) ? [[name, value] as const] : [];
  });
  return { query: tidyQuery(given.get('q') ?? ''), filters: Object.fromEntries(chosen) };
}

/** The fragment of an address that brings a search back; empty when nothing is searched for. */
export function searchFragment({ query, filters }: SearchState): string {
  const fields = new URLSearchParams(query === '' ? {} : { q: query });
  for (const name of SEARCH_FILTERS) {
    const value = filters[name];
    if (value !== undefined) fields.set(name, value);
  }
  return fields.toString();
}

/** The values by which the index knows chosen filters: a demand and a finding together are one. */
export function indexValues({ kind, demand, finding }: ChosenFilters): readonly string[] {
  const values = kind === undefined ? [] : [`kind.${kind}`];
  if (demand !== undefined && finding !== undefined) return [...values, `${demand}.${finding}`];
  if (demand !== undefined) return [...values, `demand.${demand}`];
  return finding === undefined ? values : [...values, `finding.${finding}`];
}

/** The value whose pages the index counts for one choice of a filter, beside what else is chosen. */
export function countedValue(name: SearchFilter, value: string, { demand, finding }: ChosenFilters): string {
  if (name === 'demand' && finding !== undefined) return `${value}.${finding}`;
  if (name === 'finding' && demand !== undefined) return `${demand}.${value}`;
  return `${name}.${value}`;
}
