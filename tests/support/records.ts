import type { Dispute, DisputeState } from '../../src/domain/dispute.ts';
import type { FindingEvent } from '../../src/domain/event.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Answer, Inquiry } from '../../src/domain/inquiry.ts';
import type { DemandSearch, ProfileRecord } from '../../src/domain/profile-record.ts';

/** A minute of the council that counts for `concepts`, but for what a test changes. */
export function sourceOf(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'ort-1',
    type: 'council-minutes',
    title: 'Niederschrift',
    publisher: 'Stadt Ort',
    date: '2026-02-01',
    dateBasis: 'source',
    councilTerm: undefined,
    url: 'https://example.org/1',
    archiveUrl: undefined,
    retrieved: '2026-03-01',
    confirmed: undefined,
    read: 'full',
    locator: undefined,
    quote: 'Der Ausschuss hat mitgewirkt.',
    summary: { de: 'Der Ausschuss hat mitgewirkt.' },
    bearsOn: ['concepts'],
    supports: ['concepts'],
    statesNotMet: [],
    ...changes,
  };
}

/** The event by which `concepts` becomes partly met by `ort-1`, but for what a test changes. */
export function eventOf(changes: Partial<FindingEvent> = {}): FindingEvent {
  return {
    date: '2026-04-01',
    demand: 'concepts',
    from: 'not-researched',
    to: 'partly-met',
    evidence: ['ort-1'],
    methodology: '2.0',
    reason: { de: 'Die Niederschrift zeigt es.' },
    ...changes,
  };
}

/** A search for `concepts` in two places, but for what a test changes. */
export function searchOf(changes: Partial<DemandSearch> = {}): DemandSearch {
  return { demand: 'concepts', date: '2026-03-15', places: ['Ratsinformation', 'Website'], words: ['KIM'], ...changes };
}

/** An inquiry about `concepts` without an answer, but for what a test changes. */
export function inquiryOf(changes: Partial<Inquiry> = {}): Inquiry {
  return {
    demand: 'concepts',
    addressee: 'Stadt Ort',
    question: 'Hat der Ausschuss mitgewirkt?',
    asked: '2026-03-20',
    deadline: '2026-04-24',
    answer: undefined,
    ...changes,
  };
}

/** An answer of one day. */
export function answerOn(date: string): Answer {
  return { date, agrees: true, text: 'Ja.', url: undefined };
}

/** A dispute about `concepts` that has passed some stages, each on the day given with it. */
export function disputeOf(...stages: readonly (readonly [DisputeState, string])[]): Dispute {
  return {
    demand: 'concepts',
    steps: stages.map(([state, date]) =>
      state === 'decided' ? { state, date, reason: { de: 'Geprüft.' } } : { state, date },
    ),
  };
}

/** A record in which nobody has written anything, but for what a test changes. */
export function recordOf(changes: Partial<ProfileRecord> = {}): ProfileRecord {
  return {
    ags: '05315000',
    evidence: [],
    searches: [],
    inquiries: [],
    disputes: [],
    events: [],
    assessments: {},
    ...changes,
  };
}
