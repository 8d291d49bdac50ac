import { expect, test } from 'vitest';
import type { ProfileRecord } from '../../../src/domain/profile-record.ts';
import { problemsOf, type Problem } from '../../../src/domain/profile-rules.ts';
import { answerOn, disputeOf, eventOf, inquiryOf, recordOf, searchOf, sourceOf } from '../../support/records.ts';

const SEARCH = searchOf({ demand: 'criterion' });
const INQUIRY = inquiryOf({ demand: 'reporting' });
const FOUND = eventOf();
const SEARCHED = eventOf({ demand: 'criterion', to: 'nothing-found', evidence: [] });
const ASKED = eventOf({ demand: 'reporting', to: 'awaiting-answer', evidence: [] });

/** A record that follows all rules: one demand partly met, one searched for, one asked about, one disputed. */
const BASE = recordOf({
  evidence: [sourceOf()],
  searches: [SEARCH],
  inquiries: [INQUIRY],
  disputes: [disputeOf(['reported', '2026-05-01'], ['acknowledged', '2026-05-02'])],
  events: [FOUND, SEARCHED, ASKED],
  assessments: { concepts: 'partly-met', criterion: 'nothing-found', reporting: 'awaiting-answer' },
});

interface Case {
  readonly name: string;
  readonly changes: Partial<ProfileRecord>;
  readonly problems: readonly Problem[];
}

/** A case in which one thing is wrong. */
function one(name: string, changes: Partial<ProfileRecord>, path: Problem['path'], found: string, fix: string): Case {
  return { name, changes, problems: [{ path, found, fix }] };
}

test('A record that follows the rules has no problems, and neither has an empty one.', () => {
  expect(problemsOf(BASE)).toEqual([]);
  expect(problemsOf(recordOf())).toEqual([]);
});

const ADD = { bearsOn: 'Add it to bearsOn.', supports: 'Add it to supports.' };
const YOUNGER = 'A source cannot be younger than the day on which it was read.';
const QUOTE = 'Quote the sentence that states it: absence never suffices.';

const SOURCES: readonly Case[] = [
  one(
    'counts for a demand that it has nothing to do with',
    { evidence: [sourceOf({ bearsOn: ['reporting'] })] },
    ['evidence', 0, 'supports'],
    'concepts not among bearsOn',
    ADD.bearsOn,
  ),
  one(
    'states that a demand is not met for which it does not count',
    { evidence: [sourceOf({ statesNotMet: ['districts', 'reporting'] })] },
    ['evidence', 0, 'statesNotMet'],
    'districts, reporting not among supports',
    ADD.supports,
  ),
  one(
    'is younger than its reading',
    { evidence: [sourceOf({ date: '2026-03-02' })] },
    ['evidence', 0, 'date'],
    'dated 2026-03-02, but read on 2026-03-01',
    YOUNGER,
  ),
  one(
    'is of a later month than its reading',
    { evidence: [sourceOf({ date: '2026-04' })] },
    ['evidence', 0, 'date'],
    'dated 2026-04, but read on 2026-03-01',
    YOUNGER,
  ),
];

test('A record is refused in which a source states that a demand is not met, but is not quoted or made to prove that it is.', () => {
  const problems = problemsOf({ ...BASE, evidence: [sourceOf({ statesNotMet: ['concepts'], quote: undefined })] });
  expect(problems).toContainEqual({ path: ['evidence', 0, 'quote'], found: 'no quote', fix: QUOTE });
  expect(problems.filter(({ path }) => path[0] === 'events').map(({ found }) => found)).toHaveLength(1);
});

test.each(SOURCES)('A record is refused in which a source $name.', ({ changes, problems }) => {
  expect(problemsOf({ ...BASE, ...changes })).toEqual(problems);
});

test.each(['2026-03-01', '2026-03', '2026', undefined])('A source read on 1 March 2026 may be dated %s.', (date) => {
  expect(problemsOf({ ...BASE, evidence: [sourceOf({ date })] })).toEqual([]);
});

const PLACES = 'Search at least 2 places before saying that nothing was found.';
const ORDER = 'Keep the order reported → acknowledged → under-review → decided, each with a date not before the last.';

const LOGS: readonly Case[] = [
  one(
    'a search in one place',
    { searches: [{ ...SEARCH, places: ['Website'] }] },
    ['searches', 0, 'places'],
    '1 place(s) searched',
    PLACES,
  ),
  one(
    'a search in the same place twice',
    { searches: [SEARCH, { ...SEARCH, places: ['Website', 'Website'] }] },
    ['searches', 1, 'places'],
    '1 place(s) searched',
    PLACES,
  ),
  one(
    'a deadline on the day of the question',
    { inquiries: [{ ...INQUIRY, deadline: '2026-03-20' }] },
    ['inquiries', 0, 'deadline'],
    'deadline 2026-03-20',
    'Leave at least 5 weeks for an answer: 2026-04-24 or later.',
  ),
  one(
    'an answer before the question',
    { inquiries: [{ ...INQUIRY, answer: answerOn('2026-03-19') }, INQUIRY] },
    ['inquiries', 0, 'answer', 'date'],
    'answered before it was asked (2026-03-20)',
    'Correct one of the dates.',
  ),
  one(
    'a dispute that skips a stage',
    { disputes: [disputeOf(['reported', '2026-05-01'], ['under-review', '2026-05-02'])] },
    ['disputes', 0, 'steps', 1],
    '"under-review" here',
    ORDER,
  ),
  one(
    'a dispute that goes back in time',
    { disputes: [...BASE.disputes, disputeOf(['reported', '2026-05-01'], ['acknowledged', '2026-04-30'])] },
    ['disputes', 1, 'steps', 1],
    '"acknowledged" here',
    ORDER,
  ),
];

test.each(LOGS)('A record is refused that holds $name.', ({ changes, problems }) => {
  expect(problemsOf({ ...BASE, ...changes })).toEqual(problems);
});

test('An answer may come on the day of the question.', () => {
  const inquiries = [{ ...INQUIRY, answer: answerOn('2026-03-20') }, INQUIRY];
  expect(problemsOf({ ...BASE, inquiries })).toEqual([]);
});

const CORRECT_ID = 'Correct the id.';
const SUPPORT = 'Add the demand to its supports, or drop it here: background changes no finding.';
const FOLLOW = 'Let each event start where the one before it ended, not earlier in time; a correction is a new event.';
const ADDED = eventOf({ date: '2026-05-01', from: 'partly-met', to: 'partly-met', evidence: ['ort-2'] });

const EVENTS: readonly Case[] = [
  one(
    'names a source that is not there',
    { events: [{ ...FOUND, evidence: ['ort-1', 'ort-7', 'ort-8'] }, SEARCHED, ASKED] },
    ['events', 0, 'evidence'],
    'no evidence ort-7, ort-8 in this file',
    CORRECT_ID,
  ),
  one(
    'names background',
    { evidence: [sourceOf(), sourceOf({ id: 'ort-2', supports: [] })], events: [FOUND, SEARCHED, ASKED, ADDED] },
    ['events', 3, 'evidence'],
    'ort-2 does not support concepts',
    SUPPORT,
  ),
  one(
    'names a source that was read later',
    { evidence: [sourceOf({ retrieved: '2026-04-02' })] },
    ['events', 0, 'evidence'],
    'ort-1 was read after the event',
    'Correct one of the dates.',
  ),
  one(
    'changes nothing',
    { events: [FOUND, SEARCHED, ASKED, { ...ADDED, evidence: [] }] },
    ['events', 3, 'to'],
    'nothing changes',
    'Name the new evidence, or remove the event.',
  ),
  one(
    'starts from another finding than the one before it reached',
    { events: [SEARCHED, ASKED, { ...FOUND, from: 'met' }] },
    ['events', 2, 'from'],
    '"met" does not follow from the event before it',
    FOLLOW,
  ),
  one(
    'is dated before the one before it',
    { events: [FOUND, SEARCHED, ASKED, { ...ADDED, date: '2026-03-31', evidence: ['ort-1'] }] },
    ['events', 3, 'from'],
    '"partly-met" does not follow from the event before it',
    FOLLOW,
  ),
];

test.each(EVENTS)('A record is refused in which an event $name.', ({ changes, problems }) => {
  expect(problemsOf({ ...BASE, ...changes })).toEqual(problems);
});
