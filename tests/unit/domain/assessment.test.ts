import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessmentsOf,
  groundsOf,
  shownAssessments,
  strengthOfFinding,
  type Assessment,
} from '../../../src/domain/assessment.ts';
import { DEMANDS, exclusion } from '../../../src/domain/demand.ts';
import { CLOSED_FINDINGS, isClosed } from '../../../src/domain/finding.ts';
import { findingOf } from '../../../src/domain/finding-of.ts';
import { anyAuthority, anyBody } from '../../support/arbitrary-authorities.ts';
import { anyKnowledge, anyKreis, shownIn } from '../../support/arbitrary-regions.ts';
import { BODIES, HOPSTEN, KOELN } from '../../support/authorities.ts';
import { eventOf, recordOf, sourceOf } from '../../support/records.ts';

describe('An authority without a profile', () => {
  test('is not researched where a demand applies, and not applicable elsewhere.', () => {
    fc.assert(
      fc.property(anyAuthority, anyBody, (authority, body) => {
        for (const { demand, finding } of assessmentsOf(authority, body, undefined)) {
          const reason = exclusion(demand, authority, body);
          expect(finding).toEqual(
            reason === undefined ? { code: 'not-researched' } : { code: 'not-applicable', reason },
          );
        }
      }),
    );
  });

  test('never has a closed finding.', () => {
    const closed: readonly string[] = CLOSED_FINDINGS;
    fc.assert(
      fc.property(anyAuthority, anyBody, (authority, body) => {
        const codes = assessmentsOf(authority, body, undefined).map(({ finding }) => finding.code);
        expect(codes.filter((code) => closed.includes(code))).toEqual([]);
      }),
    );
  });

  test('is as open if it once had no body as if nobody has researched it.', () => {
    const [formerlyNone, unknown] = ['formerly-none', 'not-researched'].map((state) =>
      BODIES.filter((body) => body.state === state).map((body) => assessmentsOf(HOPSTEN, body, undefined)),
    );
    expect(formerlyNone).toHaveLength(1);
    expect(formerlyNone).toEqual(unknown);
  });
});

describe('Any authority, whatever is written down about it,', () => {
  test('has one assessment for each demand, in their order, under its own key.', () => {
    fc.assert(
      fc.property(anyAuthority, anyBody, anyKnowledge, (authority, body, record) => {
        const assessments = assessmentsOf(authority, body, record);
        expect(assessments.map(({ demand }) => demand)).toEqual(DEMANDS);
        expect(assessments.map(({ ags }) => ags)).toEqual(DEMANDS.map(() => authority.ags));
      }),
    );
  });

  test('has the finding of its events where a demand applies, and no other elsewhere.', () => {
    fc.assert(
      fc.property(anyAuthority, anyBody, anyKnowledge, (authority, body, record) => {
        for (const { demand, finding } of assessmentsOf(authority, body, record)) {
          const reason = exclusion(demand, authority, body);
          expect(finding).toEqual(
            reason === undefined ? findingOf(record, demand) : { code: 'not-applicable', reason },
          );
        }
      }),
    );
  });

  test('is never "not met" without a source that counts and states it.', () => {
    fc.assert(
      fc.property(anyAuthority, anyBody, anyKnowledge, (authority, body, record) => {
        for (const { demand, finding } of assessmentsOf(authority, body, record)) {
          const stated = (record?.evidence ?? []).some(
            ({ supports, statesNotMet }) => supports.includes(demand) && statesNotMet.includes(demand),
          );
          if (finding.code === 'not-met') expect(stated).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The assessments of a Kreis', () => {
  test('are shown on the pages of all its municipalities, marked as the Kreis’s, where they apply to the Kreis.', () => {
    fc.assert(
      fc.property(anyKreis, ({ kreis, municipalities }) => {
        const applicable = kreis.assessments.filter(({ finding }) => finding.code !== 'not-applicable');
        for (const { assessments } of municipalities) {
          const shown = shownAssessments(assessments, kreis.assessments);
          const by = (who: string): readonly Assessment[] =>
            shown.filter(({ decidedBy }) => decidedBy === who).map(({ assessment }) => assessment);
          expect(by('authority')).toEqual(assessments);
          expect(by('kreis')).toEqual(applicable);
        }
      }),
    );
  });

  test('are not shown twice on its own page.', () => {
    fc.assert(
      fc.property(anyKreis, (region) => {
        const [own] = shownIn(region);
        expect(own?.map(({ assessment }) => assessment)).toEqual(region.kreis.assessments);
        expect(own?.map(({ decidedBy }) => decidedBy)).toEqual(DEMANDS.map(() => 'authority'));
      }),
    );
  });
});

describe('The strength of a finding', () => {
  const [body] = BODIES;

  test.each([
    ['documented', ['press', 'council-minutes', 'self-report']],
    ['reported', ['self-report', 'statement']],
    ['self-reported', ['self-report', 'self-report']],
  ] as const)('is "%s" if it rests on %j.', (strength, types) => {
    const evidence = types.map((type, index) => sourceOf({ id: `ort-${String(index + 1)}`, type }));
    const events = [eventOf({ to: 'met', evidence: evidence.map(({ id }) => id) })];
    const [concepts] = body === undefined ? [] : assessmentsOf(KOELN, body, recordOf({ evidence, events }));
    expect(concepts?.finding.code).toBe('met');
    expect(concepts && strengthOfFinding(concepts.finding)).toBe(strength);
  });

  test('is never "documented" on the word of the authority alone; only closed findings have one.', () => {
    fc.assert(
      fc.property(anyAuthority, anyBody, anyKnowledge, (authority, anyState, record) => {
        for (const { finding } of assessmentsOf(authority, anyState, record)) {
          const strength = strengthOfFinding(finding);
          expect(strength === undefined).toBe(!isClosed(finding));
          if (!isClosed(finding)) continue;
          const selfReported = finding.evidence.every(({ type }) => type === 'self-report');
          expect(strength === 'self-reported').toBe(selfReported);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('The grounds of assessments are the sources on which their findings rest, and no background.', () => {
  const evidence = [sourceOf(), sourceOf({ id: 'ort-2', supports: [] })];
  const record = recordOf({ evidence, events: [eventOf()] });
  const grounds = BODIES.map((body) => groundsOf(assessmentsOf(KOELN, body, record)).map(({ id }) => id));
  expect(grounds).toEqual(BODIES.map(() => ['ort-1']));
});
