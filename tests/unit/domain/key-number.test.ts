import { expect, test } from 'vitest';
import { assessmentsOf } from '../../../src/domain/assessment.ts';
import { isKeyNumber, keyNumbers, MUNICIPALITY_KINDS } from '../../../src/domain/key-number.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { eventOf, recordOf, sourceOf } from '../../support/records.ts';
import { AUTHORITIES } from '../../support/registry.ts';

test('authorities are counted by what they are and whether a finding is closed', () => {
  const record = recordOf({ evidence: [sourceOf({})], events: [eventOf({})] });
  const places = [RHEINE, HOPSTEN, KOELN, KREIS_STEINFURT].map((authority) => {
    const own = authority === RHEINE ? record : undefined;
    return { authority, record: own, assessments: assessmentsOf(authority, { state: 'not-researched' }, own) };
  });
  expect(keyNumbers(places)).toEqual({ authorities: 4, municipalities: 3, kreise: 1, 'with-finding': 1 });
});

test('North Rhine-Westphalia has 396 cities and municipalities and 31 Kreise', () => {
  const places = AUTHORITIES.map((authority) => ({ authority, record: undefined, assessments: [] }));
  expect(keyNumbers(places)).toEqual({ authorities: 427, municipalities: 396, kreise: 31, 'with-finding': 0 });
  expect(AUTHORITIES.filter(({ kind }) => MUNICIPALITY_KINDS.includes(kind))).toHaveLength(396);
});

test('only the ids of numbers are ids of numbers', () => {
  expect(['kreise', 'with-finding', 'toString', ''].filter(isKeyNumber)).toEqual(['kreise', 'with-finding']);
});
