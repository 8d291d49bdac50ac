import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentsOf } from '../../../../src/domain/assessment.ts';
import { isClosed, isOpen } from '../../../../src/domain/finding.ts';
import { toAssessmentRecord } from '../../../../src/exports/open-data/finding-records.ts';
import { recordWords } from '../../../../src/exports/open-data/words.ts';
import { assessmentRecord } from '../../../../src/schemas/open-data/assessments.ts';
import { anyValidRecord } from '../../../support/arbitrary-valid-records.ts';
import { AUTHORITIES, bodyAt } from '../../../support/registry.ts';

const WORDS = recordWords(new URL('https://site.example'), {
  demands: { concepts: 'Konzepte', criterion: 'Kriterium', districts: 'Kreise', reporting: 'Berichte' },
  today: '2026-11-22',
  gone: new Map(),
});

test('an open finding is in the group “open”, has no strength, no evidence and no reason, whatever the record holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...AUTHORITIES), anyValidRecord, (authority, record) => {
      for (const one of assessmentsOf(authority, bodyAt(authority), record)) {
        const row = assessmentRecord.parse(toAssessmentRecord(authority, record, one, WORDS));
        const grounds = [row.strength, row.freshness, row.newest_evidence, row.reason].filter(
          (value) => value !== null,
        );
        expect(row.finding_group === 'open').toBe(isOpen(one.finding));
        if (isOpen(one.finding)) expect([grounds, row.evidence]).toEqual([[], []]);
        if (isClosed(one.finding)) expect(row.evidence.length).toBeGreaterThan(0);
      }
    }),
  );
});
