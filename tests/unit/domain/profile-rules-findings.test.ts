import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingEvent } from '../../../src/domain/event.ts';
import type { FindingCode } from '../../../src/domain/finding.ts';
import type { ProfileRecord } from '../../../src/domain/profile-record.ts';
import { problemsOf, type Problem } from '../../../src/domain/profile-rules.ts';
import { anyRecord } from '../../support/arbitrary-records.ts';
import { anyValidRecord } from '../../support/arbitrary-valid-records.ts';
import { answerOn, eventOf, inquiryOf, recordOf, searchOf, sourceOf } from '../../support/records.ts';

const STATED = sourceOf({ statesNotMet: ['concepts'] });

/** A record whose only event leads from "not researched" to a finding, and which states it. */
function recordTo(to: FindingCode, changes: Partial<ProfileRecord>): ProfileRecord {
  const evidence = (changes.evidence ?? []).map(({ id }) => id);
  return recordOf({ events: [eventOf({ to, evidence })], assessments: { concepts: to }, ...changes });
}

const NEEDED = {
  source: 'Name in `evidence` at least one public source that supports it.',
  stated:
    'Name in `evidence` a source that states it in its own words (`statesNotMet`, with quote): absence never suffices.',
  search: 'Add the search to `searches`: date (not after the event), at least two places, words used.',
  inquiry: 'Add the inquiry to `inquiries`: question, date (not after the event), deadline, no answer yet.',
  reason: 'Name in `evidence` the source that gives the reason.',
} as const;

describe('With what it needs, an event may lead to', () => {
  const cases: readonly (readonly [FindingCode, Partial<ProfileRecord>])[] = [
    ['met', { evidence: [sourceOf()] }],
    ['partly-met', { evidence: [sourceOf()] }],
    ['not-met', { evidence: [STATED] }],
    ['nothing-found', { searches: [searchOf()] }],
    ['awaiting-answer', { inquiries: [inquiryOf()] }],
    ['not-applicable', { evidence: [sourceOf()] }],
  ];
  test.each(cases)('%s.', (to, changes) => {
    expect(problemsOf(recordTo(to, changes))).toEqual([]);
  });
});

describe('Without what it needs, no event leads to', () => {
  const cases: readonly (readonly [FindingCode, string, Partial<ProfileRecord>, readonly (keyof typeof NEEDED)[]])[] = [
    ['met', 'without a source', {}, ['source', 'reason']],
    ['partly-met', 'without a source', {}, ['source', 'reason']],
    ['not-met', 'without a source', {}, ['source', 'stated', 'reason']],
    ['not-met', 'with a source that does not state it', { evidence: [sourceOf()] }, ['stated']],
    ['nothing-found', 'without a search', {}, ['search']],
    [
      'nothing-found',
      'with a search for another demand',
      { searches: [searchOf({ demand: 'criterion' })] },
      ['search'],
    ],
    ['nothing-found', 'before the search', { searches: [searchOf({ date: '2026-04-02' })] }, ['search']],
    ['awaiting-answer', 'without a question', {}, ['inquiry']],
    ['awaiting-answer', 'asked about another', { inquiries: [inquiryOf({ demand: 'criterion' })] }, ['inquiry']],
    [
      'awaiting-answer',
      'before the question',
      { inquiries: [inquiryOf({ asked: '2026-04-02', deadline: '2026-05-07' })] },
      ['inquiry'],
    ],
    ['not-applicable', 'without a source', {}, ['reason']],
  ];
  test.each(cases)('%s %s.', (to, _why, changes, lacking) => {
    expect(problemsOf(recordTo(to, changes))).toEqual(
      lacking.map((requirement) => ({
        path: ['events', 0, 'to'],
        found: `"${to}" without what it needs`,
        fix: NEEDED[requirement],
      })),
    );
  });

  test('not-met by a source that states it but stands elsewhere in the file, unnamed.', () => {
    const record = recordTo('not-met', {
      evidence: [sourceOf(), { ...STATED, id: 'ort-2' }],
      events: [eventOf({ to: 'not-met', evidence: ['ort-1'] })],
    });
    expect(problemsOf(record)).toContainEqual({
      path: ['events', 0, 'to'],
      found: '"not-met" without what it needs',
      fix: NEEDED.stated,
    });
  });
});

describe('A stated finding is refused', () => {
  const cases: readonly (readonly [string, ProfileRecord, Problem])[] = [
    [
      'that is not what the events add up to',
      recordTo('met', { evidence: [sourceOf()], assessments: { concepts: 'partly-met' } }),
      {
        path: ['assessments', 'concepts'],
        found: 'the events add up to "met", stated is "partly-met"',
        fix: 'Add the missing event, or correct the stated finding.',
      },
    ],
    [
      'that no event led to',
      recordOf({ assessments: { criterion: 'met' } }),
      {
        path: ['assessments', 'criterion'],
        found: 'the events add up to "not-researched", stated is "met"',
        fix: 'Add the missing event, or correct the stated finding.',
      },
    ],
    [
      'if it is missing',
      recordTo('met', { evidence: [sourceOf()], assessments: {} }),
      {
        path: ['assessments', 'concepts'],
        found: 'the events add up to "met", stated is "not-researched"',
        fix: 'Add the missing event, or correct the stated finding.',
      },
    ],
    [
      'if a source that counts led to no event',
      recordOf({ evidence: [sourceOf(), sourceOf({ id: 'ort-2' })] }),
      {
        path: ['events'],
        found: 'no event of concepts names ort-1, ort-2',
        fix: 'Add it to the event that it led to, or add a new event.',
      },
    ],
    [
      'if it waits for an answer that has come',
      recordTo('awaiting-answer', { inquiries: [inquiryOf({ answer: answerOn('2026-04-10') })] }),
      {
        path: ['assessments', 'concepts'],
        found: 'the inquiry has been answered',
        fix: 'Add the event that follows from the answer.',
      },
    ],
  ];
  test.each(cases)('%s.', (_why, record, problem) => {
    expect(problemsOf(record)).toEqual([problem]);
  });
});

test('A demand may wait for an answer again once it has been asked again.', () => {
  const inquiries = [
    inquiryOf({ answer: answerOn('2026-03-25') }),
    inquiryOf({ asked: '2026-03-28', deadline: '2026-05-02' }),
  ];
  expect(problemsOf(recordTo('awaiting-answer', { inquiries }))).toEqual([]);
});

/** Whether a record names, for an event, a source that states that the event's demand is not met. */
function isStated({ evidence }: ProfileRecord, event: FindingEvent): boolean {
  return evidence.some(({ id, statesNotMet }) => event.evidence.includes(id) && statesNotMet.includes(event.demand));
}

describe('No record reaches "not met" without a source that states it:', () => {
  test('every such event is refused, whatever else stands in the record.', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRecord, (record) => {
        const paths = problemsOf(record).map(({ path }) => path.join('.'));
        for (const [index, event] of record.events.entries()) {
          if (event.to !== 'not-met' || event.from === 'not-met' || isStated(record, event)) continue;
          seen += 1;
          expect(paths).toContain(`events.${String(index)}.to`);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('a record that follows the rules is refused once its sources state it no more.', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyValidRecord, (record) => {
        if (!record.events.some(({ from, to }) => to === 'not-met' && from !== to)) return;
        seen += 1;
        const silent = record.evidence.map((source) => ({ ...source, statesNotMet: [] }));
        expect(problemsOf({ ...record, evidence: silent })).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
