import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDING_VALUES } from '../../../src/domain/explorer-facts.ts';
import { FACETS, valuesOf } from '../../../src/domain/facet.ts';
import { areComparable, countValues, matches, orderBy, type FilterPlace } from '../../../src/domain/filter-places.ts';
import { NO_FILTERS, SORTS, type Filters } from '../../../src/domain/filters.ts';
import { anyFacts, anyFilterPlaces, anyFilters } from '../../support/arbitrary-facts.ts';

function shown(filters: Filters, places: readonly FilterPlace[]): readonly FilterPlace[] {
  return places.filter(({ facts, name }) => matches(filters, facts, name));
}

describe('Whatever is chosen,', () => {
  test('the count of a value is the number of places that choosing it alone in its group would show.', () => {
    fc.assert(
      fc.property(anyFilters, anyFilterPlaces, (filters, places) => {
        const counts = countValues(filters, places);
        for (const facet of FACETS)
          for (const value of new Set(places.flatMap(({ facts }) => valuesOf(facet, facts)))) {
            const alone = { ...filters, chosen: { ...filters.chosen, [facet]: [value] } };
            expect(counts.get(facet)?.get(value) ?? 0).toBe(shown(alone, places).length);
          }
      }),
    );
  });

  test('more values in a group show no fewer places, and another group no more.', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, anyFilterPlaces, (filters, other, places) => {
        for (const facet of FACETS) {
          const own = filters.chosen[facet];
          const added = other.chosen[facet];
          if (added === undefined) continue;
          const wider = { ...filters, chosen: { ...filters.chosen, [facet]: [...(own ?? []), ...added] } };
          const [before, after] = [shown(filters, places).length, shown(wider, places).length];
          if (own === undefined) expect(after).toBeLessThanOrEqual(before);
          else expect(after).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });
});

test('Without a choice every place is shown.', () => {
  fc.assert(
    fc.property(anyFilterPlaces, (places) => {
      expect(shown(NO_FILTERS, places)).toEqual(places);
    }),
  );
});

test.each([
  ['Köln', 'köln'],
  ['Köln', 'KOELN'],
  ['Köln', 'koln'],
  ['Rheda-Wiedenbrück', 'rheda wiedenbr'],
  ['Halle (Westf.)', '(westf.)'],
  ['Lüdinghausen', '  lued '],
  ['Neunkirchen-Seelscheid', 'seel'],
])('“%s” is found by “%s”.', (name, part) => {
  fc.assert(
    fc.property(anyFacts, (facts) => matches({ ...NO_FILTERS, name: part }, facts, name)),
    { numRuns: 1 },
  );
});

test('A part that is not in the name does not find it, and signs of regular expressions are plain signs.', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const name of ['.*', '[', 'bonn', '('.repeat(60)])
        expect(matches({ ...NO_FILTERS, name }, facts, 'Köln')).toBe(false);
    }),
    { numRuns: 1 },
  );
});

describe('Sorting', () => {
  const kreise = ['05566', '05154', '05334'];

  test('keeps the order of names among equals, and is an order.', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SORTS), fc.array(anyFacts), (sort, facts) => {
        const order = orderBy(sort, kreise);
        const sorted = facts.toSorted(order);
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined) continue;
          expect(order(one, next)).toBeLessThanOrEqual(0);
          if (order(one, next) === 0) expect(facts.lastIndexOf(one)).toBeGreaterThanOrEqual(0);
        }
        expect(sort === 'name' ? sorted : facts).toEqual(facts);
      }),
    );
  });

  test('by a demand follows the order in which findings are shown, whatever they say.', () => {
    fc.assert(
      fc.property(fc.array(anyFacts), (facts) => {
        const ranks = facts
          .toSorted(orderBy('reporting', kreise))
          .map(({ findings }) => FINDING_VALUES.indexOf(findings.reporting));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('by population begins with the largest; by Kreis ends with the places of none.', () => {
    const [city, town, kreis] = [
      { ags: '05315000', kind: 'kreisfreie-stadt', population: 3 },
      { ags: '05154004', kind: 'kreisangehoerige-stadt', population: 1 },
      { ags: '05566', kind: 'kreis', population: 2 },
    ] as const;
    const [sample] = fc.sample(anyFacts, 1);
    if (sample === undefined) throw new Error('no sample');
    const facts = [city, town, kreis].map((one) => ({ ...sample, ...one }));
    expect(facts.toSorted(orderBy('population', kreise)).map(({ population }) => population)).toEqual([3, 2, 1]);
    expect(facts.toSorted(orderBy('kreis', kreise)).map(({ ags }) => ags)).toEqual(['05566', '05154004', '05315000']);
  });
});

test('Places of one kind can be compared, and the StädteRegion with a Kreis.', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const kinds = new Set([a.kind, b.kind].map((kind) => (kind === 'staedteregion' ? 'kreis' : kind)));
      expect(areComparable(a, b)).toBe(kinds.size === 1);
    }),
  );
});
