import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byNewest,
  EVIDENCE_TYPES,
  STRENGTHS,
  strengthOf,
  strongest,
  type Evidence,
} from '../../../src/domain/evidence.ts';
import { anyEvidence } from '../../support/arbitrary-records.ts';
import { sourceOf } from '../../support/records.ts';

const someSources = fc.array(anyEvidence, { maxLength: 8 });

test('Each kind of source has the strength that the methodology gives it.', () => {
  expect(Object.fromEntries(EVIDENCE_TYPES.map((type) => [type, strengthOf(type)]))).toEqual({
    'council-decision': 'documented',
    'council-minutes': 'documented',
    'council-paper': 'documented',
    bylaws: 'documented',
    'kim-concept': 'documented',
    report: 'documented',
    'municipal-page': 'documented',
    'published-letter': 'documented',
    'self-report': 'self-reported',
    press: 'reported',
    statement: 'reported',
    other: 'reported',
  });
});

describe('Several sources together', () => {
  test('are as strong as the strongest of them.', () => {
    const minutes = sourceOf();
    const press = sourceOf({ type: 'press' });
    const selfReport = sourceOf({ type: 'self-report' });
    expect(strongest([press, minutes, selfReport])).toBe('documented');
    expect(strongest([selfReport, press])).toBe('reported');
    expect(strongest([selfReport, selfReport])).toBe('self-reported');
    expect(strongest([])).toBe('self-reported');
  });

  test('have the strength that one of them has, and none of them has a greater one.', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { minLength: 1 }), (sources) => {
        const given = sources.map(({ type }) => strengthOf(type));
        expect(strongest(sources)).toBe(STRENGTHS.find((strength) => given.includes(strength)));
      }),
    );
  });

  test('never pass for documented on the word of the authority alone, however often it is given.', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const selfReports = sources.map((source) => ({ ...source, type: 'self-report' }) as const);
        expect(strongest(selfReports)).toBe('self-reported');
      }),
    );
  });
});

/** The ids of sources in the order in which they are shown. */
function ordered(sources: readonly Evidence[]): readonly string[] {
  return sources.toSorted(byNewest).map(({ id }) => id);
}

describe('Sources are shown from the newest to the oldest:', () => {
  test('a partial date counts as its first day, one without a date comes last.', () => {
    const dates = [undefined, '2022', '2022-06-15', '2022-06', '2022-12-31', '2023-01-01', '2021-12-31'];
    const sources = dates.map((date) => sourceOf({ id: date ?? 'undated', date }));
    expect(ordered(sources)).toEqual([
      '2023-01-01',
      '2022-12-31',
      '2022-06-15',
      '2022-06',
      '2022',
      '2021-12-31',
      'undated',
    ]);
  });

  test('of the same date, those with the lower number first.', () => {
    const sources = ['ort-10', 'ort-2', 'ort-1'].map((id) => sourceOf({ id }));
    expect(ordered(sources)).toEqual(['ort-1', 'ort-2', 'ort-10']);
  });

  test('in the same order, however they were listed.', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvidence, { selector: ({ id }) => id }), (sources) => {
        expect(ordered(sources.toReversed())).toEqual(ordered(sources));
      }),
    );
  });

  test('no full date stands behind an older one, and no date behind a source without one.', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const dates = sources.toSorted(byNewest).map(({ date }) => date ?? '');
        const full = dates.filter((date) => date.length === 10);
        expect(full).toEqual(full.toSorted().toReversed());
        const known = dates.filter((date) => date !== '').length;
        expect(dates.slice(known).join('')).toBe('');
      }),
    );
  });
});
