import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countedValue,
  indexValues,
  parseSearchState,
  searchFragment,
  tidyQuery,
} from '../../../src/client/search-state.ts';

const OFFERED = {
  kind: ['', 'authority', 'text'],
  demand: ['', 'concepts', 'reporting'],
  finding: ['', 'met', 'not-researched'],
} as const;

const anyState = fc.record({
  query: fc.string({ unit: 'binary', maxLength: 300 }).map(tidyQuery),
  filters: fc.record(
    {
      kind: fc.constantFrom('authority', 'text'),
      demand: fc.constantFrom('concepts', 'reporting'),
      finding: fc.constantFrom('met', 'not-researched'),
    },
    { requiredKeys: [] },
  ),
});

test('A search read from its own address is the same search.', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseSearchState(`#${searchFragment(state)}`, OFFERED)).toEqual(state);
    }),
  );
});

test('Whatever stands in the address, only offered filters and a bounded query come out.', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc
      .tuple(
        fc.constantFrom('q', 'kind', 'demand', 'finding', '__proto__', 'constructor'),
        fc.string({ unit: 'binary' }),
      )
      .map(([name, value]) => `#${name}=${value}`),
  );
  fc.assert(
    fc.property(hostile, (fragment) => {
      const { query, filters } = parseSearchState(fragment, OFFERED);
      expect(query.length).toBeLessThanOrEqual(200);
      expect(query).toBe(tidyQuery(query));
      for (const [name, value] of Object.entries(filters)) {
        expect(Object.keys(OFFERED)).toContain(name);
        expect(Object.values(OFFERED).flat()).toContain(value);
        expect(value).not.toBe('');
      }
    }),
  );
});

test.for([
  ['#q=K%C3%B6ln&kind=authority', { query: 'Köln', filters: { kind: 'authority' } }],
  ['#q=%20%20&finding=met', { query: '', filters: { finding: 'met' } }],
  ['#q=a&kind=<script>&demand=none&finding=met%00', { query: 'a', filters: {} }],
  ['#kind=authority&kind=evil&q=1', { query: '1', filters: { kind: 'authority' } }],
  ['#q=%E0%A4%A', { query: '\u{fffd}%A', filters: {} }],
  ['', { query: '', filters: {} }],
] as const)('The address “%s” is read.', ([fragment, state]) => {
  expect(parseSearchState(fragment, OFFERED)).toEqual(state);
});

test('Ten thousand characters are cut to two hundred.', () => {
  expect(tidyQuery('x'.repeat(10_000))).toBe('x'.repeat(200));
  expect(tidyQuery(`${'x'.repeat(199)}🦄`)).toBe(`${'x'.repeat(199)}\u{fffd}`);
});

test('A demand and a finding together are one value, so that both are meant of the same demand.', () => {
  expect(indexValues({})).toEqual([]);
  expect(indexValues({ kind: 'text' })).toEqual(['kind.text']);
  expect(indexValues({ demand: 'reporting' })).toEqual(['demand.reporting']);
  expect(indexValues({ finding: 'met' })).toEqual(['finding.met']);
  expect(indexValues({ kind: 'authority', demand: 'reporting', finding: 'met' })).toEqual([
    'kind.authority',
    'reporting.met',
  ]);
});

test('The choices of a filter are counted beside what else is chosen.', () => {
  expect(countedValue('kind', 'text', { demand: 'reporting' })).toBe('kind.text');
  expect(countedValue('demand', 'reporting', {})).toBe('demand.reporting');
  expect(countedValue('demand', 'reporting', { finding: 'met' })).toBe('reporting.met');
  expect(countedValue('finding', 'met', { demand: 'reporting' })).toBe('reporting.met');
});
