import fc from 'fast-check';
import { COUNCIL_TERMS } from '../../src/domain/council-term.ts';
import { DEMANDS } from '../../src/domain/demand.ts';
import { DISPUTE_STATES } from '../../src/domain/dispute.ts';
import type { FindingEvent } from '../../src/domain/event.ts';
import { EVIDENCE_TYPES, type Evidence } from '../../src/domain/evidence.ts';
import { FINDING_CODES } from '../../src/domain/finding.ts';
import type { Inquiry } from '../../src/domain/inquiry.ts';
import type { ProfileRecord } from '../../src/domain/profile-record.ts';
import { anyDate, anyDay } from './arbitrary-dates.ts';
import { answerOn, disputeOf } from './records.ts';

/** Few ids, so that events often name sources that exist, and sources often share an id. */
const IDS = ['ort-1', 'ort-2', 'ort-3', 'ort-4', 'ort-5'];

const anyDemand = fc.constantFrom(...DEMANDS);
export const anyCode = fc.constantFrom(...FINDING_CODES);
const anyDemands = fc.subarray([...DEMANDS]);
const anyText = fc.constantFrom('Ort', 'KIM', 'Website', 'مجلس', '<b>', '=1+1', '');

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Any source whose fields are of the right kind, whether or not they agree with each other. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.constantFrom(...IDS),
  type: fc.constantFrom(...EVIDENCE_TYPES),
  title: anyText,
  publisher: anyText,
  date: maybe(anyDate),
  dateBasis: fc.constantFrom('source', 'context'),
  councilTerm: maybe(fc.constantFrom(...COUNCIL_TERMS)),
  url: fc.constantFrom('https://example.org/1', 'https://example.org/2'),
  archiveUrl: maybe(fc.constant('https://archive.example/1')),
  retrieved: anyDay,
  confirmed: maybe(anyDay),
  read: fc.constantFrom('full', 'excerpt'),
  locator: maybe(anyText),
  quote: maybe(anyText),
  summary: fc.record({ de: anyText }),
  bearsOn: anyDemands,
  supports: anyDemands,
  statesNotMet: anyDemands,
});

/** Any event, whether or not it follows from another one. */
const anyEvent: fc.Arbitrary<FindingEvent> = fc.record({
  date: anyDay,
  demand: anyDemand,
  from: anyCode,
  to: anyCode,
  evidence: fc.subarray([...IDS, 'ort-99']),
  methodology: fc.constantFrom('1.0', '2.0'),
  reason: fc.record({ de: anyText }),
});

const anyInquiry: fc.Arbitrary<Inquiry> = fc.record({
  demand: anyDemand,
  addressee: anyText,
  question: anyText,
  asked: anyDay,
  deadline: anyDay,
  answer: maybe(anyDay.map(answerOn)),
});

/** Any record that has the right fields. Most of them break one rule or another: no content check has seen them. */
export const anyRecord: fc.Arbitrary<ProfileRecord> = fc.record({
  ags: fc.constant('05315000'),
  evidence: fc.array(anyEvidence, { maxLength: 6 }),
  searches: fc.array(
    fc.record({ demand: anyDemand, date: anyDay, places: fc.array(anyText), words: fc.array(anyText) }),
    { maxLength: 3 },
  ),
  inquiries: fc.array(anyInquiry, { maxLength: 3 }),
  disputes: fc.array(
    fc
      .array(fc.tuple(fc.constantFrom(...DISPUTE_STATES), anyDay), { maxLength: 5 })
      .map((steps) => disputeOf(...steps)),
    { maxLength: 2 },
  ),
  events: fc.array(anyEvent, { maxLength: 8 }),
  assessments: fc.record(
    { concepts: anyCode, criterion: anyCode, districts: anyCode, reporting: anyCode },
    { requiredKeys: [] },
  ),
});
