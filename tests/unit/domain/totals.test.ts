import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentsOf, type Assessment } from '../../../src/domain/assessment.ts';
import { DEMANDS } from '../../../src/domain/demand.ts';
import type { EvidenceType } from '../../../src/domain/evidence.ts';
import { FINDING_CODES, type FindingCode } from '../../../src/domain/finding.ts';
import { totalsOf } from '../../../src/domain/totals.ts';
import { anyKreis, anyPlaces, shownIn } from '../../support/arbitrary-regions.ts';
import {
  authorityOf,
  BODIES,
  HOPSTEN,
  KOELN,
  KREIS_STEINFURT,
  RHEINE,
  STADT_AACHEN,
} from '../../support/authorities.ts';
import { eventOf, inquiryOf, recordOf, searchOf, sourceOf } from '../../support/records.ts';

const UNKNOWN = BODIES.filter(({ state }) => state === 'not-researched');

/** The sum of the numbers of a record. */
function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

/** The assessments of a city whose only event leads to a finding on `concepts`, by a source of some kind. */
function cityWith(number: number, to: FindingCode, type: EvidenceType): readonly Assessment[] {
  const authority = authorityOf('kreisfreie-stadt', `05${String(number).padStart(3, '0')}000`);
  const record = recordOf({
    evidence: [sourceOf({ type, statesNotMet: to === 'not-met' ? ['concepts'] : [] })],
    searches: [searchOf()],
    inquiries: [inquiryOf()],
    events: [eventOf({ to })],
  });
  return UNKNOWN.flatMap((body) => assessmentsOf(authority, body, record));
}

describe('For each demand, whatever is written down,', () => {
  test('the findings sum up to the number of authorities, and the applicable ones to the denominator.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const assessments = places.flatMap((place) => place.assessments);
        for (const demand of DEMANDS) {
          const { byFinding, applicable, total } = totalsOf(demand, assessments);
          expect(Object.keys(byFinding).toSorted()).toEqual(FINDING_CODES.toSorted());
          expect(sum(byFinding)).toBe(places.length);
          expect(total).toBe(places.length);
          expect(applicable).toBe(total - byFinding['not-applicable']);
        }
      }),
    );
  });

  test('each closed finding is either documented or the word of the authority alone.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const assessments = places.flatMap((place) => place.assessments);
        for (const demand of DEMANDS) {
          const { byFinding, documented, selfReported } = totalsOf(demand, assessments);
          const closed = byFinding.met + byFinding['partly-met'] + byFinding['not-met'];
          expect(sum(documented) + selfReported).toBe(closed);
          for (const code of ['met', 'partly-met', 'not-met'] as const)
            expect(documented[code]).toBeLessThanOrEqual(byFinding[code]);
        }
      }),
    );
  });

  test('nothing is closed while there are no profiles: all that applies is not researched.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const assessments = places.flatMap(({ authority }) =>
          UNKNOWN.flatMap((body) => assessmentsOf(authority, body, undefined)),
        );
        for (const demand of DEMANDS) {
          const { byFinding, applicable } = totalsOf(demand, assessments);
          expect(byFinding['not-researched']).toBe(applicable);
        }
      }),
    );
  });
});

test('The assessment of a Kreis, shown on the pages of all its municipalities, is counted once.', () => {
  fc.assert(
    fc.property(anyKreis, (region) => {
      const shown = shownIn(region).flatMap((page) => page.map(({ assessment }) => assessment));
      const own = [region.kreis, ...region.municipalities].flatMap(({ assessments }) => assessments);
      for (const demand of DEMANDS) {
        expect(totalsOf(demand, shown)).toEqual(totalsOf(demand, own));
        expect(totalsOf(demand, shown).total).toBe(region.municipalities.length + 1);
      }
    }),
  );
});

test('Five authorities whose bodies are not researched are counted demand by demand.', () => {
  const assessments = [KOELN, STADT_AACHEN, KREIS_STEINFURT, RHEINE, HOPSTEN].flatMap((authority) =>
    UNKNOWN.flatMap((body) => assessmentsOf(authority, body, undefined)),
  );
  const counted = DEMANDS.map((demand) => totalsOf(demand, assessments));
  expect(counted.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  expect(counted.map(({ applicable }) => applicable)).toEqual([5, 2, 1, 4]);
});

test('Findings are counted by code, and a self-report apart from what is documented.', () => {
  const assessments = [
    cityWith(1, 'met', 'council-decision'),
    cityWith(2, 'met', 'self-report'),
    cityWith(3, 'partly-met', 'press'),
    cityWith(4, 'not-met', 'self-report'),
    cityWith(5, 'not-met', 'report'),
    cityWith(6, 'nothing-found', 'report'),
    cityWith(7, 'awaiting-answer', 'report'),
    cityWith(8, 'not-applicable', 'bylaws'),
    cityWith(9, 'not-researched', 'report'),
  ].flat();
  expect(totalsOf('concepts', assessments)).toEqual({
    byFinding: {
      met: 2,
      'partly-met': 1,
      'not-met': 2,
      'nothing-found': 1,
      'awaiting-answer': 1,
      'not-researched': 1,
      'not-applicable': 1,
    },
    documented: { met: 1, 'partly-met': 1, 'not-met': 1 },
    selfReported: 2,
    applicable: 8,
    total: 9,
  });
});
