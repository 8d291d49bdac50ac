import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssessments } from '../../../src/domain/assessment.ts';
import { DEMANDS, exclusion } from '../../../src/domain/demand.ts';
import { CLOSED_FINDINGS } from '../../../src/domain/finding.ts';
import { anyAuthority, anyBody } from '../../support/arbitrary-authorities.ts';
import { BODIES, HOPSTEN } from '../../support/authorities.ts';

test('An authority without a profile has one assessment for each demand, in their order, under its own key.', () => {
  fc.assert(
    fc.property(anyAuthority, anyBody, (authority, body) => {
      const assessments = defaultAssessments(authority, body);
      expect(assessments.map(({ demand }) => demand)).toEqual(DEMANDS);
      expect(assessments.map(({ ags }) => ags)).toEqual(DEMANDS.map(() => authority.ags));
    }),
  );
});

test('An authority without a profile is not researched where a demand applies, and not applicable elsewhere.', () => {
  fc.assert(
    fc.property(anyAuthority, anyBody, (authority, body) => {
      for (const { demand, finding } of defaultAssessments(authority, body)) {
        const reason = exclusion(demand, authority, body);
        expect(finding).toEqual(reason === undefined ? { code: 'not-researched' } : { code: 'not-applicable', reason });
      }
    }),
  );
});

test('An authority without a profile never has a closed finding.', () => {
  const closed: readonly string[] = CLOSED_FINDINGS;
  fc.assert(
    fc.property(anyAuthority, anyBody, (authority, body) => {
      const codes = defaultAssessments(authority, body).map(({ finding }) => finding.code);
      expect(codes.filter((code) => closed.includes(code))).toEqual([]);
    }),
  );
});

test('A place that once had no body is as open as one that nobody has researched.', () => {
  const [formerlyNone, unknown] = ['formerly-none', 'not-researched'].map((state) =>
    BODIES.filter((body) => body.state === state).map((body) => defaultAssessments(HOPSTEN, body)),
  );
  expect(formerlyNone).toHaveLength(1);
  expect(formerlyNone).toEqual(unknown);
});
