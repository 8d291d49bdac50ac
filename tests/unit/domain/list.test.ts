import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/facts-of.ts';
import { matches } from '../../../src/domain/filter-places.ts';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { OPEN_FINDINGS, type Finding } from '../../../src/domain/finding.ts';
import {
  AUTHORITY_LISTS,
  groupOf,
  isListed,
  isOfListKind,
  LIST_GROUPS,
  listCount,
  listFilters,
  listLength,
  OWN_GROUPS,
} from '../../../src/domain/list.ts';
import { totalsOf } from '../../../src/domain/totals.ts';
import { anyPlaces } from '../../support/arbitrary-regions.ts';
import { inquiryOf, searchOf, sourceOf } from '../../support/records.ts';

const MINUTES = sourceOf();
const SELF_REPORT = sourceOf({ type: 'self-report' });
const GROUNDS = { since: '2026-04-01', reason: { de: 'Die Niederschrift zeigt es.' } };

const CASES: readonly (readonly [string, Finding, string | undefined])[] = [
  ['met by minutes', { code: 'met', ...GROUNDS, evidence: [MINUTES] }, 'documented'],
  ['partly met by press', { code: 'partly-met', ...GROUNDS, evidence: [sourceOf({ type: 'press' })] }, 'documented'],
  ['not met by minutes', { code: 'not-met', ...GROUNDS, evidence: [MINUTES], statedBy: MINUTES }, 'documented'],
  ['met by a self-report', { code: 'met', ...GROUNDS, evidence: [SELF_REPORT] }, 'self-reported'],
  [
    'not met by a self-report',
    { code: 'not-met', ...GROUNDS, evidence: [SELF_REPORT], statedBy: SELF_REPORT },
    'self-reported',
  ],
  ['met by a self-report and minutes', { code: 'met', ...GROUNDS, evidence: [SELF_REPORT, MINUTES] }, 'documented'],
  ['nothing found', { code: 'nothing-found', since: '2026-04-01', search: searchOf() }, 'nothing-found'],
  ['awaiting an answer', { code: 'awaiting-answer', since: '2026-04-01', inquiry: inquiryOf() }, 'awaiting-answer'],
  ['not researched', { code: 'not-researched' }, 'not-researched'],
  ['not applicable', { code: 'not-applicable', reason: 'kind' }, undefined],
];

test.each(CASES)('A demand that is %s stands in its own group.', (_what, finding, group) => {
  expect(groupOf(finding)).toBe(group);
});

test('No open finding stands in a group with a closed one.', () => {
  for (const [, finding] of CASES) {
    const open = OPEN_FINDINGS.some((code) => code === finding.code);
    expect(groupOf(finding) === finding.code).toBe(open);
  }
});

describe('Whatever is written down,', () => {
  test('every assessment stands in exactly one group and in the list of all, or in none if it does not apply.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const assessment of places.flatMap(({ assessments }) => assessments)) {
          const applies = assessment.finding.code !== 'not-applicable';
          const groups = OWN_GROUPS.filter((group) => isListed(assessment, group));
          expect(groups).toHaveLength(applies ? 1 : 0);
          expect(isListed(assessment, 'applicable')).toBe(applies);
        }
      }),
    );
  });

  test('the number of a list is the number of places that it lists.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const all = places.flatMap(({ assessments }) => assessments);
        for (const demand of DEMANDS) {
          const ofDemand = all.filter((assessment) => assessment.demand === demand);
          const totals = totalsOf(demand, all);
          for (const group of LIST_GROUPS)
            expect(listCount(group, totals)).toBe(ofDemand.filter((one) => isListed(one, group)).length);
          const counts = OWN_GROUPS.map((group) => listCount(group, totals));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(listCount('applicable', totals));
        }
      }),
    );
  });

  test('a list holds as many places as its number says, and the explorer shows the same with its filters.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const list of AUTHORITY_LISTS) {
          const listed = places.filter(
            ({ authority, assessments }) =>
              isOfListKind(authority, list.kind) &&
              assessments.some((one) => one.demand === list.demand && isListed(one, list.group)),
          );
          const filtered = places.filter(({ authority, assessments }) =>
            matches(listFilters(list), factsOf(authority, { state: 'not-researched' }, assessments, '2026-11-22'), ''),
          );
          expect(filtered).toEqual(listed);
          expect(listLength(list, places)).toBe(listed.length);
        }
      }),
    );
  });

  test('what is open is what is neither documented nor said by a council nor outside the demand.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const one of places.flatMap(({ assessments }) => assessments)) {
          const closed = isListed(one, 'documented') || isListed(one, 'self-reported');
          expect(isListed(one, 'open')).toBe(isListed(one, 'applicable') && !closed);
        }
      }),
    );
  });
});
