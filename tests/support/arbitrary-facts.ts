import fc from 'fast-check';
import { BODY_STATES, FINDING_VALUES, type ExplorerFacts } from '../../src/domain/explorer-facts.ts';
import { FACETS, facetValues, type Facet } from '../../src/domain/facet.ts';
import type { FilterPlace } from '../../src/domain/filter-places.ts';
import { chosenFrom, LONGEST_NAME, SORTS, type Filters } from '../../src/domain/filters.ts';
import { FRESHNESS_STATES } from '../../src/domain/freshness.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE } from '../../src/domain/local-authority.ts';

const anyFinding = fc.constantFrom(...FINDING_VALUES);
const anyFreshness = fc.option(fc.constantFrom(...FRESHNESS_STATES), { nil: undefined });
const anyKreis = fc.constantFrom('05154', '05334', '05566');
const anyAgs = fc.oneof(
  anyKreis,
  fc.tuple(anyKreis, fc.integer({ min: 100, max: 999 })).map((parts) => parts.join('')),
);

/** Any facts about a place. */
export const anyFacts: fc.Arbitrary<ExplorerFacts> = fc.record({
  ags: anyAgs,
  kind: fc.constantFrom(...AUTHORITY_KINDS),
  regierungsbezirk: fc.constantFrom(...REGIERUNGSBEZIRKE),
  body: fc.constantFrom(...BODY_STATES),
  population: fc.integer({ min: 0, max: 2_000_000 }),
  findings: fc.record({ concepts: anyFinding, criterion: anyFinding, districts: anyFinding, reporting: anyFinding }),
  freshness: fc.record({
    concepts: anyFreshness,
    criterion: anyFreshness,
    districts: anyFreshness,
    reporting: anyFreshness,
  }),
});

/** Any places that filters can be tried on. */
export const anyFilterPlaces: fc.Arbitrary<readonly FilterPlace[]> = fc.array(
  fc.record({ name: fc.constantFrom('Köln', 'Halle (Westf.)', 'Rheda-Wiedenbrück', 'Kreis Wesel'), facts: anyFacts }),
  { maxLength: 25 },
);

function anyValues(facet: Facet): fc.Arbitrary<readonly string[]> {
  return facet === 'kreis' ? fc.uniqueArray(anyKreis) : fc.subarray([...facetValues(facet)]);
}

const anyName = fc.oneof(
  fc.constantFrom('', 'kol', 'KOELN', 'rheda wieden', '('),
  fc.string({ unit: 'grapheme', maxLength: LONGEST_NAME }).map((text) => text.slice(0, LONGEST_NAME).trim()),
);

/** Anything that can be chosen in the explorer. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  chosen: fc
    .tuple(...FACETS.map((facet) => fc.option(anyValues(facet), { nil: [] }).map((values) => [facet, values] as const)))
    .map(chosenFrom),
  name: anyName.filter((name) => name.isWellFormed()),
  sort: fc.constantFrom(...SORTS),
  compare: fc.uniqueArray(anyAgs, { maxLength: 4 }),
});
