import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, isFacetValue } from '../../../src/domain/facet.ts';
import { formatFilters, LONGEST_NAME, MOST_COMPARED, NO_FILTERS, parseFilters } from '../../../src/domain/filters.ts';
import { anyFilters } from '../../support/arbitrary-facts.ts';

/** The two parts of an address that `formatFilters` makes. */
function parts(address: string): readonly [string, string] {
  const [search = '', hash = ''] = address.split('#');
  return [search, hash];
}

test('The question of the journalist has an address that can be read.', () => {
  const { filters, ignored } = parseFilters(
    '?kind=kreisfreie-stadt&reporting=nothing-found,not-researched&sort=population',
  );
  expect(filters).toEqual({
    chosen: { kind: ['kreisfreie-stadt'], reporting: ['nothing-found', 'not-researched'] },
    name: '',
    sort: 'population',
    compare: [],
  });
  expect(ignored).toBe(false);
});

test('Without a choice the address is empty, and an empty address chooses nothing.', () => {
  expect(formatFilters(NO_FILTERS)).toBe('');
  expect(parseFilters('')).toEqual({ filters: NO_FILTERS, ignored: false });
});

test('Whatever is chosen comes back from its address.', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const [search, hash] = parts(formatFilters(filters));
      expect(parseFilters(search, hash)).toEqual({ filters, ignored: false });
    }),
  );
});

test('What a reader types stands behind the #, which browsers never send.', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const [search] = parts(formatFilters({ ...filters, name: 'Geheim' }));
      expect(search).not.toContain('Geheim');
    }),
  );
});

test.each([
  ['an unknown filter', '?farbe=rot'],
  ['an unknown value', '?kind=dorf'],
  ['one unknown value among known ones', '?kind=kreis,dorf'],
  ['markup', '?kind=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['a name of a JavaScript object', '?__proto__=1&constructor=prototype'],
  ['an unknown order', '?sort=best'],
  ['a fifth place to compare', '?compare=05315000,05111000,05112000,05113000,05114000'],
  ['a place elsewhere', '?compare=11000000'],
  ['a broken escape', '?kind=%E0%A4%A'],
])('An address with %s is read without it, and says so.', (_what, search) => {
  const { filters, ignored } = parseFilters(search);
  expect(ignored).toBe(true);
  expect(filters.compare.length).toBeLessThanOrEqual(MOST_COMPARED);
  for (const facet of FACETS)
    for (const value of filters.chosen[facet] ?? []) expect(isFacetValue(facet, value)).toBe(true);
});

describe('Whatever an address holds,', () => {
  const key = fc.constantFrom(...FACETS, 'sort', 'compare', 'name', '__proto__', 'toString');
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.tuple(key, fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
    fc.constant(`?kind=${'a,'.repeat(10_000)}`),
  );

  test('reading it does not fail and gives only known values.', () => {
    fc.assert(
      fc.property(hostile, hostile, (search, hash) => {
        const { filters } = parseFilters(search, hash);
        for (const [facet, values] of Object.entries(filters.chosen)) {
          const known = FACETS.filter((one) => one === facet);
          expect(known).toHaveLength(1);
          for (const value of values) expect(known.every((one) => isFacetValue(one, value))).toBe(true);
        }
        expect(filters.name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(filters.compare.every((ags) => /^05\d{3}(\d{3})?$/u.test(ags))).toBe(true);
      }),
    );
  });

  test('what is understood of it stands the same when it is written and read again.', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const once = parseFilters(search).filters;
        const [again, hash] = parts(formatFilters(once));
        expect(parseFilters(again, hash)).toEqual({ filters: once, ignored: false });
      }),
    );
  });
});
