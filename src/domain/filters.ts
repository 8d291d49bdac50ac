import { DEMANDS } from './demand.ts';
import { FACETS, isFacetValue, type Facet } from './facet.ts';

/** What the places can be sorted by; a demand sorts by its findings in their fixed order. */
export const SORTS = ['name', 'population', 'kreis', ...DEMANDS] as const;
export type Sort = (typeof SORTS)[number];

/** How many places can be compared at once. */
export const MOST_COMPARED = 4;

/** Longest part of a name that is looked for. */
export const LONGEST_NAME = 60;

/** What a reader has chosen in the explorer. A facet without a chosen value lets every place through. */
export interface Filters {
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Part of a name. */
  readonly name: string;
  readonly sort: Sort;
  /** AGS of the places that are compared. */
  readonly compare: readonly string[];
}

/** Nothing chosen: all places by name. */
export const NO_FILTERS: Filters = { chosen: {}, name: '', sort: 'name', compare: [] };

/** What an address says, and whether it says something that is not understood. */
interface ParsedFilters {
  readonly filters: Filters;
  readonly ignored: boolean;
}

const AGS = /^05\d{3}(\d{3})?$/u;

/**
 * Reads what an address chooses. Never throws: what it does not know it leaves out.
 * @param search query of the address, with or without its question mark
 * @param hash fragment of the address, in which the name stands, since browsers never send it
 * @example parseFilters('?kind=kreis&sort=population').filters.sort // 'population'
 */
export function parseFilters(search: string, hash = ''): ParsedFilters {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/u, ''));
  const asked = (key: string): readonly string[] => query.getAll(key).flatMap((value) => value.split(','));
  const chosen = FACETS.map((facet) => [facet, unique(asked(facet), (value) => isFacetValue(facet, value))] as const);
  const sorts = asked('sort');
  const sort = SORTS.find((one) => one === sorts[0]);
  const compare = unique(asked('compare'), (value) => AGS.test(value)).slice(0, MOST_COMPARED);
  const understood = [...chosen.flatMap(([, values]) => values), ...compare, ...(sort === undefined ? [] : [sort])];
  const said = [...query.values()].flatMap((value) => value.split(','));
  const name = (fragment.get('name') ?? '').slice(0, LONGEST_NAME).trim();
  return {
    filters: { chosen: chosenFrom(chosen), name, sort: sort ?? 'name', compare },
    ignored: said.length > understood.length,
  };
}

function unique(values: readonly string[], allowed: (value: string) => boolean): readonly string[] {
  return [...new Set(values.filter(allowed))];
}

/** Chosen values by facet; facets without one are left out. */
export function chosenFrom(entries: readonly (readonly [Facet, readonly string[]])[]): Filters['chosen'] {
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/**
 * The address part of what is chosen: empty if nothing is. The part of a name stands in the fragment, which is never sent.
 * @example formatFilters({ ...NO_FILTERS, chosen: { kind: ['kreis'] } }) // '?kind=kreis'
 */
export function formatFilters({ chosen, name, sort, compare }: Filters): string {
  const parts = FACETS.map((facet) => [facet, chosen[facet] ?? []] as const)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => `${facet}=${values.join(',')}`);
  if (sort !== 'name') parts.push(`sort=${sort}`);
  if (compare.length > 0) parts.push(`compare=${compare.join(',')}`);
  const fragment = name === '' ? '' : `#${new URLSearchParams({ name }).toString()}`;
  return `${parts.length === 0 ? '' : `?${parts.join('&')}`}${fragment}`;
}
