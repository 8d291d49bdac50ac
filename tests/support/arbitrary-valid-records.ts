import fc from 'fast-check';
import { DEMANDS, type Demand } from '../../src/domain/demand.ts';
import type { FindingEvent } from '../../src/domain/event.ts';
import { EVIDENCE_TYPES, type Evidence, type EvidenceType } from '../../src/domain/evidence.ts';
import type { FindingCode } from '../../src/domain/finding.ts';
import type { Inquiry } from '../../src/domain/inquiry.ts';
import type { DemandSearch, ProfileRecord } from '../../src/domain/profile-record.ts';
import { dayAt } from './arbitrary-dates.ts';
import { anyCode } from './arbitrary-records.ts';
import { answerOn, eventOf, inquiryOf, recordOf, searchOf, sourceOf } from './records.ts';

/** One change in the story of a demand. Spans are in days. */
interface Step {
  readonly to: FindingCode;
  readonly type: EvidenceType;
  /** Since the change before. */
  readonly after: number;
  /** From the reading of its source to the change, and from the date of the source to its reading. */
  readonly readBefore: number;
  readonly writtenBefore: number;
  readonly precision: number;
  readonly withSource: boolean;
  readonly answered: boolean;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  to: anyCode,
  type: fc.constantFrom(...EVIDENCE_TYPES),
  after: fc.nat(60),
  readBefore: fc.nat(30),
  writtenBefore: fc.nat(900),
  precision: fc.constantFrom(0, 4, 7, 10),
  withSource: fc.boolean(),
  answered: fc.boolean(),
});

/** Day number of 1 January 2023, when the stories begin. */
const START = 1826;

interface Draft {
  readonly evidence: Evidence[];
  readonly searches: DemandSearch[];
  readonly inquiries: Inquiry[];
  readonly events: FindingEvent[];
}

/** Tells the story of one demand: every change with the source, the search or the inquiry that it needs. */
function tell(draft: Draft, demand: Demand, steps: readonly Step[]): void {
  let day = START;
  let from: FindingCode = 'not-researched';
  for (const step of steps) {
    const { to } = step;
    day += step.after;
    const needsSource = from === to || ['met', 'partly-met', 'not-met', 'not-applicable'].includes(to);
    const source = sourceFor(step, demand, day, draft.evidence.length + 1);
    if (needsSource || step.withSource) draft.evidence.push(source);
    if (from !== to && to === 'nothing-found') draft.searches.push(searchOf({ demand, date: dayAt(day) }));
    if (from !== to && to === 'awaiting-answer') draft.inquiries.push(inquiryFor(demand, day, step, steps));
    const evidence = needsSource || step.withSource ? [source.id] : [];
    draft.events.push(eventOf({ date: dayAt(day), demand, from, to, evidence }));
    from = to;
  }
}

function sourceFor(step: Step, demand: Demand, day: number, number: number): Evidence {
  const written = dayAt(day - step.readBefore - step.writtenBefore).slice(0, step.precision);
  return sourceOf({
    id: `ort-${String(number)}`,
    type: step.type,
    date: written === '' ? undefined : written,
    retrieved: dayAt(day - step.readBefore),
    bearsOn: [demand],
    supports: [demand],
    statesNotMet: step.to === 'not-met' ? [demand] : [],
  });
}

/** An answer ends the waiting, so an inquiry of a story that ends with waiting has none. */
function inquiryFor(demand: Demand, day: number, { answered }: Step, steps: readonly Step[]): Inquiry {
  const waiting = steps.at(-1)?.to === 'awaiting-answer';
  const answer = answered && !waiting ? answerOn(dayAt(day + 20)) : undefined;
  return inquiryOf({ demand, asked: dayAt(day), deadline: dayAt(day + 35), answer });
}

function recordFrom(stories: readonly (readonly Step[])[], background: number): ProfileRecord {
  const draft: Draft = { evidence: [], searches: [], inquiries: [], events: [] };
  for (const [index, demand] of DEMANDS.entries()) tell(draft, demand, stories[index] ?? []);
  const context = Array.from({ length: background }, (_, index) =>
    sourceOf({ id: `ort-${String(draft.evidence.length + index + 1)}`, supports: [] }),
  );
  const stated = DEMANDS.map((demand, index) => [demand, stories[index]?.at(-1)?.to] as const);
  return recordOf({
    ...draft,
    evidence: [...draft.evidence, ...context],
    events: draft.events.toSorted((a, b) => a.date.localeCompare(b.date)),
    assessments: Object.fromEntries(stated.filter(([, code]) => code !== undefined)),
  });
}

/** Any record that follows all rules: up to five changes per demand, interleaved in time, and background sources. */
export const anyValidRecord: fc.Arbitrary<ProfileRecord> = fc
  .tuple(
    fc.array(fc.array(anyStep, { maxLength: 5 }), { minLength: DEMANDS.length, maxLength: DEMANDS.length }),
    fc.nat(2),
  )
  .map(([stories, background]) => recordFrom(stories, background));
