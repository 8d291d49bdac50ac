import type { ExplorerFacts } from './explorer-facts.ts';
import { FINDING_VALUES, kreisAgsOf } from './explorer-facts.ts';
import { FACETS, valuesOf, type Facet } from './facet.ts';
import type { Filters, Sort } from './filters.ts';

/** A place as filters see it. */
export interface FilterPlace {
  readonly name: string;
  readonly facts: ExplorerFacts;
}

/** Whether what is chosen lets a place through: in each facet one of the chosen values, and the part of a name. */
export function matches(filters: Filters, facts: ExplorerFacts, name: string): boolean {
  return hasName(name, filters.name) && FACETS.every((facet) => passes(filters, facet, facts));
}

function passes({ chosen }: Filters, facet: Facet, facts: ExplorerFacts): boolean {
  const wanted = chosen[facet];
  return wanted === undefined || valuesOf(facet, facts).some((value) => wanted.includes(value));
}

/** How many places would be shown for each value of each facet, given what is chosen in the other facets. */
export function countValues(
  filters: Filters,
  places: readonly FilterPlace[],
): ReadonlyMap<Facet, ReadonlyMap<string, number>> {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const { facts, name } of places) {
    const failing = hasName(name, filters.name) ? FACETS.filter((facet) => !passes(filters, facet, facts)) : FACETS;
    if (failing.length > 1) continue;
    for (const facet of failing.length === 0 ? FACETS : failing) {
      const count = counts.get(facet);
      for (const value of valuesOf(facet, facts)) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Orders places that are already in the order of their names: equal ones stay in it. Population: the largest first.
 * @param kreise AGS of the Kreise in the order of their names; places of no Kreis come last
 */
export function orderBy(sort: Sort, kreise: readonly string[]): (a: ExplorerFacts, b: ExplorerFacts) => number {
  const kreis = (facts: ExplorerFacts): number => {
    const index = kreise.indexOf(kreisAgsOf(facts) ?? '');
    return index === -1 ? kreise.length : index;
  };
  switch (sort) {
    case 'name':
      return () => 0;
    case 'population':
      return (a, b) => b.population - a.population;
    case 'kreis':
      return (a, b) => kreis(a) - kreis(b);
    default:
      return (a, b) => FINDING_VALUES.indexOf(a.findings[sort]) - FINDING_VALUES.indexOf(b.findings[sort]);
  }
}

/** Whether two places do the same tasks, so that they can be compared; the StädteRegion counts as a Kreis. */
export function areComparable(a: ExplorerFacts, b: ExplorerFacts): boolean {
  const kind = (facts: ExplorerFacts): string => (facts.kind === 'staedteregion' ? 'kreis' : facts.kind);
  return kind(a) === kind(b);
}

/** Whether a name contains a part, however umlauts, capitals and hyphens are written: "koeln" and "koln" are in "Köln". */
function hasName(name: string, part: string): boolean {
  const wanted = fold(part);
  return wanted === '' || fold(name).includes(wanted) || fold(withDigraphs(name)).includes(wanted);
}

function withDigraphs(text: string): string {
  return text.replace(/[äöü]/giu, '$&e');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
