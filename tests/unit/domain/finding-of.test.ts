import { describe, expect, test } from 'vitest';
import type { Finding, FindingCode } from '../../../src/domain/finding.ts';
import { findingOf } from '../../../src/domain/finding-of.ts';
import type { ProfileRecord } from '../../../src/domain/profile-record.ts';
import { eventOf, inquiryOf, recordOf, searchOf, sourceOf } from '../../support/records.ts';

const SOURCE = sourceOf();
const REASON = { de: 'Die Niederschrift zeigt es.' };
const SINCE = '2026-04-01';

/** A record whose only event leads to a finding; every finding gets what it needs, unless a test takes it away. */
function recordTo(to: FindingCode, changes: Partial<ProfileRecord> = {}): ProfileRecord {
  const source = { ...SOURCE, statesNotMet: to === 'not-met' ? (['concepts'] as const) : [] };
  return recordOf({
    evidence: [source],
    searches: [searchOf()],
    inquiries: [inquiryOf()],
    events: [eventOf({ to })],
    ...changes,
  });
}

test('Nothing written down is not researched.', () => {
  expect(findingOf(undefined, 'concepts')).toEqual({ code: 'not-researched' });
  expect(findingOf(recordOf(), 'concepts')).toEqual({ code: 'not-researched' });
});

test('Sources alone make no finding: it takes an event.', () => {
  expect(findingOf(recordOf({ evidence: [SOURCE] }), 'concepts')).toEqual({ code: 'not-researched' });
});

describe('A finding carries what it rests on:', () => {
  const stated = { ...SOURCE, statesNotMet: ['concepts'] as const };
  const findings: readonly Finding[] = [
    { code: 'met', since: SINCE, reason: REASON, evidence: [SOURCE] },
    { code: 'partly-met', since: SINCE, reason: REASON, evidence: [SOURCE] },
    { code: 'not-met', since: SINCE, reason: REASON, evidence: [stated], statedBy: stated },
    { code: 'nothing-found', since: SINCE, search: searchOf() },
    { code: 'awaiting-answer', since: SINCE, inquiry: inquiryOf() },
    { code: 'not-researched' },
    { code: 'not-applicable', reason: 'documented', since: SINCE, text: REASON, evidence: [SOURCE] },
  ];
  test.each(findings)('$code', (finding) => {
    expect(findingOf(recordTo(finding.code), 'concepts')).toEqual(finding);
  });
});

describe('Where what a finding needs is missing, it is not researched:', () => {
  const background = { ...SOURCE, supports: [], statesNotMet: ['concepts'] as const };
  const cases: readonly (readonly [string, FindingCode, Partial<ProfileRecord>])[] = [
    ['met without a source', 'met', { evidence: [] }],
    ['met by a source that no event names', 'met', { events: [eventOf({ to: 'met', evidence: [] })] }],
    ['partly met by background', 'partly-met', { evidence: [background] }],
    ['met by a source on another demand', 'met', { evidence: [{ ...SOURCE, supports: ['reporting'] }] }],
    ['met by an event that changes nothing', 'met', { events: [eventOf({ from: 'met', to: 'met' })] }],
    ['not met without a source', 'not-met', { evidence: [] }],
    ['not met by a source that does not state it', 'not-met', { evidence: [SOURCE] }],
    [
      'not met by a source that states it of another',
      'not-met',
      { evidence: [{ ...SOURCE, statesNotMet: ['reporting'] }] },
    ],
    ['not met by background that states it', 'not-met', { evidence: [background] }],
    [
      'not met by one source that counts and another that states it',
      'not-met',
      { evidence: [SOURCE, { ...background, id: 'ort-2' }] },
    ],
    ['nothing found without a search', 'nothing-found', { searches: [] }],
    [
      'nothing found in a search for another demand',
      'nothing-found',
      { searches: [searchOf({ demand: 'reporting' })] },
    ],
    ['awaiting an answer without a question', 'awaiting-answer', { inquiries: [] }],
    ['awaiting an answer about another demand', 'awaiting-answer', { inquiries: [inquiryOf({ demand: 'reporting' })] }],
    ['not applicable without a source', 'not-applicable', { evidence: [] }],
  ];
  test.each(cases)('%s', (_what, to, changes) => {
    expect(findingOf(recordTo(to, changes), 'concepts')).toEqual({ code: 'not-researched' });
  });
});

test('A finding has the day and the reason of the event that made it, not of one that only adds a source.', () => {
  const added = eventOf({ date: '2026-05-01', from: 'met', to: 'met', evidence: ['ort-2'], reason: { de: 'Neu.' } });
  const record = recordTo('met', {
    events: [eventOf({ to: 'met' }), added],
    evidence: [SOURCE, sourceOf({ id: 'ort-2' })],
  });
  expect(findingOf(record, 'concepts')).toMatchObject({
    since: SINCE,
    reason: REASON,
    evidence: [{ id: 'ort-1' }, { id: 'ort-2' }],
  });
});

test('A finding of now tells of the last search and the last question.', () => {
  const searches = [searchOf({ date: '2026-02-01' }), searchOf({ date: '2026-03-01' })];
  const inquiries = [inquiryOf({ asked: '2026-02-01' }), inquiryOf({ asked: '2026-03-01' })];
  expect(findingOf(recordTo('nothing-found', { searches }), 'concepts')).toMatchObject({
    search: { date: '2026-03-01' },
  });
  expect(findingOf(recordTo('awaiting-answer', { inquiries }), 'concepts')).toMatchObject({
    inquiry: { asked: '2026-03-01' },
  });
});

describe('A source whose finding was withdrawn', () => {
  const letter = sourceOf({ id: 'ort-2', type: 'self-report' });
  const found = eventOf({ date: '2026-04-01', to: 'met' });
  const withdrawn = eventOf({ date: '2026-05-01', from: 'met', to: 'not-researched', evidence: ['ort-1'] });
  const again = eventOf({ date: '2026-06-01', to: 'met', evidence: ['ort-2'] });

  test('counts no more for the next one.', () => {
    const record = recordOf({ evidence: [SOURCE, letter], events: [found, withdrawn, again] });
    expect(findingOf(record, 'concepts')).toMatchObject({ since: '2026-06-01', evidence: [letter] });
  });

  test('counts again once an event names it again.', () => {
    const both = { ...again, evidence: ['ort-1', 'ort-2'] };
    const record = recordOf({ evidence: [SOURCE, letter], events: [found, withdrawn, both] });
    expect(findingOf(record, 'concepts')).toMatchObject({ evidence: [SOURCE, letter] });
  });

  test('is not one that was there before a question was asked.', () => {
    const noted = eventOf({ date: '2026-04-01', to: 'not-researched' });
    const asked = eventOf({ date: '2026-05-01', to: 'awaiting-answer', evidence: [] });
    const answered = eventOf({ date: '2026-06-01', from: 'awaiting-answer', to: 'met', evidence: ['ort-2'] });
    const record = recordOf({ evidence: [SOURCE, letter], inquiries: [inquiryOf()], events: [noted, asked, answered] });
    expect(findingOf(record, 'concepts')).toMatchObject({ evidence: [SOURCE, letter] });
  });
});
