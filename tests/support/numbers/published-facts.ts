import { DEMANDS, type Demand } from '../../../src/domain/demand.ts';
import { BODY_STATES, FINDING_VALUES, type ExplorerFacts } from '../../../src/domain/explorer-facts.ts';
import { matches } from '../../../src/domain/filter-places.ts';
import { parseFilters } from '../../../src/domain/filters.ts';
import { FRESHNESS_STATES } from '../../../src/domain/freshness.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE } from '../../../src/domain/local-authority.ts';
import type { Fields } from '../csv.ts';
import { BODIES, cellOf, PLACES } from './published.ts';

function oneOf<T extends string>(list: readonly T[], value: string | undefined): T {
  const found = list.find((one) => one === value);
  if (found === undefined) throw new Error(`"${String(value)}" is none of ${list.join(', ')}`);
  return found;
}

/** What a place can be filtered by, from the CSV files alone. */
function publishedFacts(place: Fields): ExplorerFacts {
  const ags = place['ags'] ?? '';
  const cell = (demand: Demand): Fields => cellOf(ags, demand) ?? {};
  const value = (demand: Demand): ExplorerFacts['findings'][Demand] => {
    const row = cell(demand);
    return oneOf(FINDING_VALUES, row['finding_group'] === 'self-reported' ? 'self-reported' : row['finding']);
  };
  const fresh = (demand: Demand): ExplorerFacts['freshness'][Demand] =>
    FRESHNESS_STATES.find((state) => state === cell(demand)['freshness']);
  const [concepts, criterion, districts, reporting] = DEMANDS;
  return {
    ags,
    kind: oneOf(AUTHORITY_KINDS, place['kind']),
    regierungsbezirk: oneOf(REGIERUNGSBEZIRKE, place['regierungsbezirk']),
    population: Number(place['population']),
    body: oneOf(BODY_STATES, BODIES.get(ags)?.['state'] ?? 'not-applicable'),
    findings: {
      ...{ concepts: value(concepts), criterion: value(criterion) },
      ...{ districts: value(districts), reporting: value(reporting) },
    },
    freshness: {
      ...{ concepts: fresh(concepts), criterion: fresh(criterion) },
      ...{ districts: fresh(districts), reporting: fresh(reporting) },
    },
  };
}

/** The facts of every place, by its AGS. */
export const FACTS: ReadonlyMap<string, ExplorerFacts> = new Map(
  PLACES.map((place) => [place['ags'] ?? '', publishedFacts(place)]),
);

/** How many places a choice in the explorer shows: the query of an address is the question. */
export function countFiltered(query: string): number {
  const { filters } = parseFilters(query);
  return PLACES.filter((place) => {
    const facts = FACTS.get(place['ags'] ?? '');
    return facts !== undefined && matches(filters, facts, place['name'] ?? '');
  }).length;
}
