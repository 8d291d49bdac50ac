import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssessments } from '../../../src/domain/assessment.ts';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { totalsOf } from '../../../src/domain/totals.ts';
import { anyAuthority, anyBody } from '../../support/arbitrary-authorities.ts';
import { BODIES, HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE, STADT_AACHEN } from '../../support/authorities.ts';

const anyPlaces = fc.array(fc.tuple(anyAuthority, anyBody), { maxLength: 40 });

test('For each demand the findings sum up to the number of authorities, and the applicable ones to the denominator.', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const assessments = places.flatMap(([authority, body]) => defaultAssessments(authority, body));
      for (const demand of DEMANDS) {
        const { byFinding, applicable, total } = totalsOf(demand, assessments);
        const sum = Object.values(byFinding).reduce((all, count) => all + count, 0);
        expect(sum).toBe(places.length);
        expect(total).toBe(places.length);
        expect(applicable).toBe(total - byFinding['not-applicable']);
        expect(byFinding['not-researched']).toBe(applicable);
      }
    }),
  );
});

test('Five authorities whose bodies are not researched are counted demand by demand.', () => {
  const unknown = BODIES.filter(({ state }) => state === 'not-researched');
  const assessments = [KOELN, STADT_AACHEN, KREIS_STEINFURT, RHEINE, HOPSTEN].flatMap((authority) =>
    unknown.flatMap((body) => defaultAssessments(authority, body)),
  );
  const counted = DEMANDS.map((demand) => totalsOf(demand, assessments));
  expect(counted.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  expect(counted.map(({ applicable }) => applicable)).toEqual([5, 2, 1, 4]);
});
