import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNCIL_TERMS, endedTerm, lastDayOf } from '../../../src/domain/council-term.ts';
import { freshest, FRESHNESS_STATES, freshnessOf } from '../../../src/domain/freshness.ts';
import { anyDate, anyDay } from '../../support/arbitrary-dates.ts';

type Dated = Parameters<typeof freshnessOf>[0];

/** A source of one date, but for what a test changes. */
function dated(date: string | undefined, changes: Partial<Dated> = {}): Dated {
  return { date, councilTerm: undefined, confirmed: undefined, ...changes };
}

function stateOf(source: Dated, today: string): string {
  return freshnessOf(source, today).state;
}

const anyTerm = fc.option(fc.constantFrom(...COUNCIL_TERMS), { nil: undefined });
const anyConfirmed = fc.option(anyDay, { nil: undefined });
const anySource: fc.Arbitrary<Dated> = fc.record({
  date: fc.option(anyDate, { nil: undefined }),
  councilTerm: anyTerm,
  confirmed: anyConfirmed,
});

describe('A source is current for 12 months, to be checked for 24, then outdated:', () => {
  test.each([
    ['on its own day', '2026-03-15', '2026-03-15', 'current'],
    ['on the last day of 12 months', '2026-03-15', '2027-03-15', 'current'],
    ['on the day after', '2026-03-15', '2027-03-16', 'to-check'],
    ['on the last day of 24 months', '2026-03-15', '2028-03-15', 'to-check'],
    ['on the day after that', '2026-03-15', '2028-03-16', 'outdated'],
    ['at the end of a long month', '2026-08-31', '2027-08-31', 'current'],
    ['after the end of a long month', '2026-08-31', '2027-09-01', 'to-check'],
    ['at the end of a year', '2026-12-31', '2027-12-31', 'current'],
    ['after the end of a year', '2026-12-31', '2028-01-01', 'to-check'],
    ['of a leap day, on the last of February', '2028-02-29', '2029-02-28', 'current'],
    ['of a leap day, on the first of March', '2028-02-29', '2029-03-01', 'to-check'],
    ['of a leap day, two years on, on the last of February', '2028-02-29', '2030-02-28', 'to-check'],
    ['of a leap day, two years on, on the first of March', '2028-02-29', '2030-03-01', 'outdated'],
    ['of 28 February, on that day of a leap year', '2027-02-28', '2028-02-28', 'current'],
    ['of 28 February, on the leap day', '2027-02-28', '2028-02-29', 'to-check'],
    ['of a month, a year after its first day', '2026-06', '2027-06-01', 'current'],
    ['of a month, one day later', '2026-06', '2027-06-02', 'to-check'],
    ['of a year, a year after its first day', '2026', '2027-01-01', 'current'],
    ['of a year, one day later', '2026', '2027-01-02', 'to-check'],
    ['far in the future', '2026-03-15', '2099-01-01', 'outdated'],
    ['dated after the clock', '2027-05-01', '2026-11-22', 'current'],
  ])('%s', (_when, date, today, state) => {
    expect(freshnessOf(dated(date), today)).toEqual({ state, because: 'age' });
  });

  test('for every date and every clock, counted in calendar years.', () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, today) => {
        const first = `${date}-01-01`.slice(0, 10);
        fc.pre(endedTerm(first, today) === undefined);
        const later = (years: number): string => `${String(Number(first.slice(0, 4)) + years)}${first.slice(4)}`;
        const state = today <= later(1) ? 'current' : today <= later(2) ? 'to-check' : 'outdated';
        expect(freshnessOf(dated(date), today)).toEqual({ state, because: 'age' });
      }),
    );
  });
});

describe('A confirmation', () => {
  test('starts the months anew.', () => {
    const source = dated('2026-01-10', { confirmed: '2027-06-01' });
    expect(['2028-06-01', '2028-06-02', '2029-06-02'].map((today) => stateOf(source, today))).toEqual([
      'current',
      'to-check',
      'outdated',
    ]);
  });

  test('older than the source changes nothing.', () => {
    expect(stateOf(dated('2026-05-01', { confirmed: '2026-02-01' }), '2027-05-01')).toBe('current');
  });

  test('never makes a source look older.', () => {
    fc.assert(
      fc.property(anySource, anyDay, anyDay, (source, confirmed, today) => {
        const rank = (one: Dated): number => FRESHNESS_STATES.findIndex((state) => state === stateOf(one, today));
        expect(rank({ ...source, confirmed })).toBeLessThanOrEqual(rank({ ...source, confirmed: undefined }));
      }),
    );
  });
});

describe('A source without a date', () => {
  test('is to be checked.', () => {
    expect(freshnessOf(dated(undefined), '2026-11-22')).toEqual({ state: 'to-check', because: 'undated' });
  });

  test('is never current, whatever else is known.', () => {
    fc.assert(
      fc.property(anyTerm, anyConfirmed, anyDay, (councilTerm, confirmed, today) => {
        expect(stateOf(dated(undefined, { councilTerm, confirmed }), today)).not.toBe('current');
      }),
    );
  });

  test('is outdated once its council term is over, and not before.', () => {
    const source = dated(undefined, { councilTerm: '2020-2025' });
    expect(stateOf(source, '2025-10-31')).toBe('to-check');
    expect(freshnessOf(source, '2025-11-01')).toEqual({ state: 'outdated', because: 'term', term: '2020-2025' });
  });
});

describe('A source from a council term that is over', () => {
  const OVER = { state: 'outdated', because: 'term', term: '2020-2025' };

  test.each([
    ['of its last day', '2025-10-31'],
    ['of a month in it', '2025-10'],
    ['of its beginning', '2020-11-01'],
    ['of a year in it', '2024'],
  ])('is outdated on the next day: %s.', (_which, date) => {
    expect(freshnessOf(dated(date), '2025-11-01')).toEqual(OVER);
  });

  test('is judged by its age as long as the clock stands within the term.', () => {
    expect(freshnessOf(dated('2025-10-31'), '2025-10-31')).toEqual({ state: 'current', because: 'age' });
    expect(freshnessOf(dated('2022-03-19'), '2023-06-01')).toEqual({ state: 'to-check', because: 'age' });
  });

  test('is not confused with one of the next term.', () => {
    expect(freshnessOf(dated('2025-11-01'), '2025-11-01')).toEqual({ state: 'current', because: 'age' });
    expect(freshnessOf(dated('2025-11'), '2025-11-30')).toEqual({ state: 'current', because: 'age' });
  });

  test('is told apart from one of an earlier term, of which only that it is over is known.', () => {
    expect(freshnessOf(dated('2014'), '2026-11-22')).toEqual({ ...OVER, term: 'earlier' });
    expect(freshnessOf(dated('2020-10-31'), '2026-11-22')).toEqual({ ...OVER, term: 'earlier' });
    expect(freshnessOf(dated('2020'), '2026-11-22')).toEqual({ ...OVER, term: 'earlier' });
    expect(freshnessOf(dated(undefined, { councilTerm: 'earlier' }), '2026-11-22')).toEqual({
      ...OVER,
      term: 'earlier',
    });
  });

  test('is never current, whatever its dates, its confirmations and the clock.', () => {
    fc.assert(
      fc.property(anySource, anyDay, (source, today) => {
        const { date, councilTerm } = source;
        const first = date === undefined ? undefined : `${date}-01-01`.slice(0, 10);
        const over = first !== undefined && endedTerm(first, today) !== undefined;
        fc.pre(over || (councilTerm !== undefined && lastDayOf(councilTerm) < today));
        expect(stateOf(source, today)).not.toBe('current');
      }),
    );
  });

  test('is not claimed where a partial date may also mean a day of the next term: then it is to be checked.', () => {
    expect(freshnessOf(dated('2025'), '2025-12-01')).toEqual({ state: 'to-check', because: 'age' });
    expect(freshnessOf(dated('2025', { confirmed: '2026-06-01' }), '2026-07-01').state).toBe('to-check');
    expect(freshnessOf(dated('2025-10'), '2025-12-01')).toEqual(OVER);
  });
});

test('A source never gets fresher by waiting.', () => {
  fc.assert(
    fc.property(anySource, anyDay, anyDay, (source, one, other) => {
      const [earlier = '', later = ''] = [one, other].sort();
      const rank = (today: string): number => FRESHNESS_STATES.findIndex((state) => state === stateOf(source, today));
      expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
    }),
  );
});

test('Several sources are as fresh as the freshest of them, and none have no freshness.', () => {
  expect(freshest([], '2026-11-22')).toBeUndefined();
  fc.assert(
    fc.property(fc.array(anySource, { minLength: 1 }), anyDay, (sources, today) => {
      const states = sources.map((source) => stateOf(source, today));
      expect(freshest(sources, today)?.state).toBe(FRESHNESS_STATES.find((state) => states.includes(state)));
    }),
  );
});
