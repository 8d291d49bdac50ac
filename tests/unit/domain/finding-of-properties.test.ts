import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMANDS, type Demand } from '../../../src/domain/demand.ts';
import { replay } from '../../../src/domain/event.ts';
import { isClosed, type Finding } from '../../../src/domain/finding.ts';
import { findingOf } from '../../../src/domain/finding-of.ts';
import { eventsOf, type ProfileRecord } from '../../../src/domain/profile-record.ts';
import { problemsOf } from '../../../src/domain/profile-rules.ts';
import { anyRecord } from '../../support/arbitrary-records.ts';
import { anyValidRecord } from '../../support/arbitrary-valid-records.ts';

/** The findings of all demands, with the demand that each is about. */
function findingsOf(record: ProfileRecord): readonly (readonly [Demand, Finding])[] {
  return DEMANDS.map((demand) => [demand, findingOf(record, demand)]);
}

describe('Whatever stands in a record, checked or not,', () => {
  const runs = { numRuns: 3000 };

  test('a demand is never not met without a source that counts for it and states it.', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const [demand, finding] of findingsOf(record)) {
          if (finding.code !== 'not-met') continue;
          seen += 1;
          const { statedBy, evidence } = finding;
          expect(statedBy.supports).toContain(demand);
          expect(statedBy.statesNotMet).toContain(demand);
          expect(evidence).toContain(statedBy);
          expect(record.evidence).toContain(statedBy);
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('a closed finding rests on at least one source, with address and day of reading, and on none that does not count.', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const [demand, finding] of findingsOf(record)) {
          if (!isClosed(finding)) continue;
          seen += 1;
          expect(finding.evidence.length).toBeGreaterThan(0);
          for (const { supports, url, retrieved } of finding.evidence) {
            expect(supports).toContain(demand);
            expect(url).toMatch(/^https:/u);
            expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          }
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('a finding is what the events add up to, or not researched, and then it has nothing to show.', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const [demand, finding] of findingsOf(record)) {
          expect(['not-researched', replay(eventsOf(record, demand))]).toContain(finding.code);
          if (finding.code === 'not-researched') expect(finding).toEqual({ code: 'not-researched' });
        }
      }),
      runs,
    );
  });

  test('an open finding tells of a search or a question about its own demand.', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const [demand, finding] of findingsOf(record)) {
          if (finding.code === 'nothing-found') expect(finding.search).toMatchObject({ demand });
          if (finding.code === 'awaiting-answer') expect(finding.inquiry.demand).toBe(demand);
        }
      }),
      runs,
    );
  });
});

test('In a record that follows the rules, every finding is the one that is stated.', () => {
  fc.assert(
    fc.property(anyValidRecord, (record) => {
      expect(problemsOf(record)).toEqual([]);
      for (const [demand, { code }] of findingsOf(record))
        expect(code).toBe(record.assessments[demand] ?? 'not-researched');
    }),
    { numRuns: 500 },
  );
});
