import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNCIL_TERMS, endedTerm, lastDayOf } from '../../../src/domain/council-term.ts';
import { anyDay } from '../../support/arbitrary-dates.ts';

test('The term 2020–2025 ended on 31 October 2025; whatever lies before it is one.', () => {
  expect(COUNCIL_TERMS).toEqual(['earlier', '2020-2025']);
  expect(COUNCIL_TERMS.map(lastDayOf)).toEqual(['2020-10-31', '2025-10-31']);
});

test.each([
  ['the last day of the term, on the day after', '2025-10-31', '2025-11-01', '2020-2025'],
  ['the last day of the term, on that day', '2025-10-31', '2025-10-31', undefined],
  ['the first day of the term, after its end', '2020-11-01', '2026-11-22', '2020-2025'],
  ['the first day of the next term', '2025-11-01', '2025-11-01', undefined],
  ['a day of the term, while it lasts', '2022-03-19', '2022-06-01', undefined],
  ['a day of an earlier term', '2016-05-01', '2026-11-22', 'earlier'],
])('For %s, the term that is over is rightly found.', (_what, day, today, expected) => {
  expect(endedTerm(day, today)).toBe(expected);
});

test('A term is over for a day exactly if the day lies in it or before, and its end in the past.', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (day, today) => {
      const ends = ['2020-10-31', '2025-10-31'].filter((end) => day <= end && end < today);
      expect(endedTerm(day, today) !== undefined).toBe(ends.length > 0);
    }),
  );
});
