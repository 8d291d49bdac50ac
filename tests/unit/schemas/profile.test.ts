import { describe, expect, test } from 'vitest';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { lineOf, PROFILE, PROFILE_FILE, profileWith, readText } from '../../support/profile-text.ts';
import { recordOf } from '../../support/records.ts';
import { containing } from '../../support/text-matchers.ts';

test('A profile with nothing but its key is an empty record.', () => {
  expect(valueOf(readText('---\nags: "05315000"\n---\n'))).toEqual({ data: recordOf(), marks: [] });
});

test('A profile with every field is read as it is written, and fields that are left out have their default.', () => {
  const { data, marks } = valueOf(readText(PROFILE));
  expect(data.evidence).toEqual([
    {
      id: 'ort-1',
      type: 'council-minutes',
      title: 'Niederschrift',
      publisher: 'Stadt Ort',
      date: '2025-09',
      dateBasis: 'context',
      councilTerm: '2020-2025',
      url: 'https://example.org/1',
      archiveUrl: 'https://archive.example/1',
      retrieved: '2026-03-01',
      confirmed: '2026-03-02',
      read: 'excerpt',
      locator: 'TOP 4',
      quote: 'Der Ausschuss hat mitgewirkt.',
      summary: { de: 'Der Ausschuss wirkte mit.' },
      bearsOn: ['concepts', 'criterion'],
      supports: ['concepts'],
      statesNotMet: [],
    },
  ]);
  expect(data.inquiries).toMatchObject([{ asked: '2026-03-20', deadline: '2026-04-24', answer: undefined }]);
  expect(data.events.map(({ evidence }) => evidence)).toEqual([['ort-1'], [], []]);
  expect(data.assessments).toEqual({
    concepts: 'partly-met',
    criterion: 'nothing-found',
    reporting: 'awaiting-answer',
  });
  expect(marks.filter(({ kind }) => kind !== 'block')).toMatchObject([
    { kind: 'component', name: 'Evidence', id: 'ort-1' },
  ]);
});

test('A date that is not known, and fields that are left out, are undefined.', () => {
  const short = PROFILE.replace(/ {4}(councilTerm|archiveUrl|confirmed|locator|quote|dateBasis): .*\n/gu, '');
  const [source] = valueOf(readText(short.replace('"2025-09"', '"unknown"'))).data.evidence;
  expect(source).toMatchObject({ date: undefined, dateBasis: 'source', councilTerm: undefined, quote: undefined });
  expect(source).toMatchObject({ archiveUrl: undefined, confirmed: undefined, locator: undefined });
});

const OPTIONS = {
  demand: 'Write one of: concepts, criterion, districts, reporting.',
  finding: 'Write one of: met, partly-met, not-met, nothing-found, awaiting-answer, not-researched, not-applicable.',
  version: 'Write one of: 1.0, 2.0.',
} as const;
const AS_TOLD = 'Correct the value as the message says.';
const STRING = 'Write a string here; put text, AGS and dates in quotation marks.';
const DAY = 'a date is written "2022-03-19"';
const FORMULA = 'a text must not start with =, +, - or @: a spreadsheet would run it';
const ADDRESS = 'a web address starts with https:// or http:// and has no spaces';
const quoted = (length: number): string => `"${'a'.repeat(length)}"`;

/** Field, what is found, the passage that is replaced, what stands there instead, how to mend it. */
const FIELDS: readonly (readonly [string, string, string, string, string])[] = [
  ['ags', 'an AGS is text', 'ags: "05315000"', 'ags: 05315000', STRING],
  ['ags', 'an AGS in NRW has 8 digits', 'ags: "05315000"', 'ags: "5315000"', AS_TOLD],
  ['assessments.concepts', 'found "fulfilled"', 'concepts: partly-met', 'concepts: fulfilled', OPTIONS.finding],
  ['assessments.concept', 'unknown field "concept"', 'concepts: partly-met', 'concept: partly-met', 'Remove the field'],
  ['evidence.0.id', 'an id is the name of the file, a hyphen and a number', 'id: ort-1', 'id: Ort_1', AS_TOLD],
  ['evidence.0.id', 'an id is the name of the file, a hyphen and a number', 'id: ort-1', 'id: ort-0', AS_TOLD],
  ['evidence.0.type', 'found "minutes"', 'type: council-minutes', 'type: minutes', 'Write one of: council-decision, '],
  ['evidence.0.title', 'found 7', 'title: "Niederschrift"', 'title: 7', STRING],
  ['evidence.0.title', FORMULA, '"Niederschrift"', '"=1+1"', AS_TOLD],
  ['evidence.0.title', 'the text is empty', '"Niederschrift"', '"  "', AS_TOLD],
  ['evidence.0.title', 'at most 400 characters', '"Niederschrift"', quoted(401), AS_TOLD],
  ['evidence.0.publisher', FORMULA, '"Stadt Ort"', '"@Ort"', AS_TOLD],
  ['evidence.0.date', 'this date does not exist', 'date: "2025-09"', 'date: "2026-02-30"', AS_TOLD],
  ['evidence.0.date', 'a date is written "2022", "2022-03"', 'date: "2025-09"', 'date: "bald"', AS_TOLD],
  ['evidence.0.date', 'dated 2026-04, but read on', 'date: "2025-09"', 'date: "2026-04"', 'A source cannot be younger'],
  ['evidence.0.dateBasis', 'found "guess"', 'dateBasis: context', 'dateBasis: guess', 'Write one of: source, context.'],
  ['evidence.0.councilTerm', 'found "2014-2020"', '"2020-2025"', '"2014-2020"', 'Write one of: earlier, 2020-2025.'],
  ['evidence.0.url', ADDRESS, '"https://example.org/1"', '"javascript:alert(1)"', AS_TOLD],
  ['evidence.0.archiveUrl', ADDRESS, '"https://archive.example/1"', '"ftp://a.example/"', AS_TOLD],
  ['evidence.0.retrieved', DAY, 'retrieved: "2026-03-01"', 'retrieved: "2026-03"', AS_TOLD],
  ['evidence.0.retrieved', 'a date is text', 'retrieved: "2026-03-01"', 'retrieved: 20260301', STRING],
  ['evidence.0.confirmed', 'this day does not exist', '"2026-03-02"', '"2026-02-30"', AS_TOLD],
  ['evidence.0.read', 'found "partly"', 'read: excerpt', 'read: partly', 'Write one of: full, excerpt.'],
  ['evidence.0.locator', FORMULA, '"TOP 4"', '"+4"', AS_TOLD],
  ['evidence.0.quote', 'a quote has at most 300 characters', '"Der Ausschuss hat mitgewirkt."', quoted(301), AS_TOLD],
  ['evidence.0.summary', 'the text is empty', 'summary: "Der Ausschuss wirkte mit."', 'summary: ""', AS_TOLD],
  ['evidence.0.summary', 'at most 1,500 characters', '"Der Ausschuss wirkte mit."', quoted(1501), AS_TOLD],
  ['evidence.0.bearsOn.0', 'found "concept"', '[concepts, criterion]', '[concept, criterion]', OPTIONS.demand],
  ['evidence.0.supports', 'expected array', 'supports: [concepts]', 'supports: concepts', 'Write a array here'],
  ['evidence.0.statesNotMet.0', 'found "all"', 'statesNotMet: []', 'statesNotMet: [all]', OPTIONS.demand],
  [
    'evidence.0.colour',
    'unknown field "colour"',
    'read: excerpt',
    'read: excerpt\n    colour: red',
    'Remove the field',
  ],
  ['searches.0.demand', 'found "2"', 'demand: criterion', 'demand: "2"', OPTIONS.demand],
  ['searches.0.date', DAY, 'date: "2026-03-15"', 'date: "15.3.2026"', AS_TOLD],
  [
    'searches.0.places',
    '1 place(s) searched',
    '["Ratsinformation", "Website"]',
    '["Website"]',
    'Search at least 2 places',
  ],
  ['searches.0.words', 'found []', 'words: ["KIM"]', 'words: []', AS_TOLD],
  ['inquiries.0.addressee', FORMULA, '"Büro des Rates"', '"-Büro"', AS_TOLD],
  ['inquiries.0.question', 'the text is empty', '"Erhält der Ausschuss Berichte?"', '""', AS_TOLD],
  ['inquiries.0.asked', 'this day does not exist', 'asked: "2026-03-20"', 'asked: "2026-13-20"', AS_TOLD],
  [
    'inquiries.0.deadline',
    'deadline 2026-03-20',
    'deadline: "2026-04-24"',
    'deadline: "2026-03-20"',
    'Leave at least 5 weeks for an answer: 2026-04-24 or later.',
  ],
  ['disputes.0.steps.0.state', 'found "closed"', 'state: reported', 'state: closed', AS_TOLD],
  ['disputes.0.steps.0', '"acknowledged" here', 'state: reported', 'state: acknowledged', 'Keep the order reported → '],
  ['disputes.0.steps.0.date', DAY, 'date: "2026-05-01"', 'date: "2026-05"', AS_TOLD],
  ['events.0.from', 'found "unknown"', 'from: not-researched', 'from: unknown', OPTIONS.finding],
  ['events.0.to', 'found "fulfilled"', 'to: partly-met', 'to: fulfilled', OPTIONS.finding],
  [
    'events.0.evidence',
    'no evidence ort-2 in this file',
    'evidence: [ort-1]',
    'evidence: [ort-1, ort-2]',
    'Correct the id.',
  ],
  ['events.0.methodology', 'found "9.9"', 'methodology: "2.0"', 'methodology: "9.9"', OPTIONS.version],
  ['events.0.reason', 'the text is empty', 'reason: "Die Niederschrift zeigt es."', 'reason: ""', AS_TOLD],
];

test.each(FIELDS)(
  'A fault in the field %s is told with its line and how to mend it: %s.',
  (field, found, old, by, fix) => {
    const source = profileWith(old, by);
    const line = lineOf(source, by) + (by.split('\n').length - 1);
    const [fault] = faultsOf(readText(source)).filter((one) => one.field === field);
    expect(fault).toEqual({ file: PROFILE_FILE, line, field, found: containing(found), fix: containing(fix) });
  },
);

describe('A field that is missing is named with the line where it belongs:', () => {
  test.each([
    ['ags', 'ags: "05315000"\n', 'assessments:'],
    ['evidence.0.title', '    title: "Niederschrift"\n', 'id: ort-1'],
    ['evidence.0.date', '    date: "2025-09"\n', 'id: ort-1'],
    ['evidence.0.url', '    url: "https://example.org/1"\n', 'id: ort-1'],
    ['evidence.0.retrieved', '    retrieved: "2026-03-01"\n', 'id: ort-1'],
    ['evidence.0.read', '    read: excerpt\n', 'id: ort-1'],
    ['evidence.0.summary', '    summary: "Der Ausschuss wirkte mit."\n', 'id: ort-1'],
    ['inquiries.0.deadline', '    deadline: "2026-04-24"\n', 'demand: reporting'],
    ['disputes.0.steps.0.date', '\n        date: "2026-05-01"', 'state: reported'],
    ['events.0.methodology', '    methodology: "2.0"\n', 'date: "2026-04-01"'],
  ])('%s', (field, passage, at) => {
    const source = profileWith(passage, '');
    const [fault] = faultsOf(readText(source)).filter((one) => one.field === field);
    expect(fault).toMatchObject({ file: PROFILE_FILE, line: lineOf(source, at), found: containing('found nothing: ') });
    expect(fault?.fix).not.toBe('');
  });
});
