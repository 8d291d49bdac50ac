import { firstWrongStep } from './dispute.ts';
import { DEMANDS, type Demand } from './demand.ts';
import { earliestDeadline, REPLY_WEEKS } from './inquiry.ts';
import { firstWrongEvent, replay, type FindingEvent } from './event.ts';
import type { Evidence } from './evidence.ts';
import { REQUIREMENTS, SEARCH_PLACES, type Requirement } from './methodology.ts';
import { eventsOf, type ProfileRecord } from './profile-record.ts';

/** Something in a profile that breaks a rule of the methodology. */
export interface Problem {
  /** Where: field names and indexes. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly fix: string;
}

/** Everything in a profile that breaks a rule; none means that its findings follow from its events and sources. */
export function problemsOf(record: ProfileRecord): readonly Problem[] {
  return [
    ...record.evidence.flatMap(sourceProblems),
    ...record.searches.flatMap(searchProblems),
    ...record.inquiries.flatMap(inquiryProblems),
    ...record.disputes.flatMap(disputeProblems),
    ...record.events.flatMap((event, index) => eventProblems(record, event, index)),
    ...DEMANDS.flatMap((demand) => demandProblems(record, demand)),
  ];
}

type Inquiries = ProfileRecord['inquiries'];

function sourceProblems(source: Evidence, index: number): readonly Problem[] {
  const at = (field: string): readonly (string | number)[] => ['evidence', index, field];
  const stray = source.supports.filter((demand) => !source.bearsOn.includes(demand));
  const unstated = source.statesNotMet.filter((demand) => !source.supports.includes(demand));
  return [
    ...problem(stray.length > 0, at('supports'), `${stray.join(', ')} not among bearsOn`, 'Add it to bearsOn.'),
    ...problem(
      unstated.length > 0,
      at('statesNotMet'),
      `${unstated.join(', ')} not among supports`,
      'Add it to supports.',
    ),
    ...problem(
      source.statesNotMet.length > 0 && source.quote === undefined,
      at('quote'),
      'no quote',
      'Quote the sentence that states it: absence never suffices.',
    ),
    ...problem(
      (source.date ?? '') > source.retrieved,
      at('date'),
      `dated ${source.date ?? ''}, but read on ${source.retrieved}`,
      'A source cannot be younger than the day on which it was read.',
    ),
  ];
}

function searchProblems({ places }: ProfileRecord['searches'][number], index: number): readonly Problem[] {
  const few = new Set(places).size < SEARCH_PLACES;
  const fix = `Search at least ${String(SEARCH_PLACES)} places before saying that nothing was found.`;
  return problem(few, ['searches', index, 'places'], `${String(new Set(places).size)} place(s) searched`, fix);
}

function inquiryProblems({ asked, deadline, answer }: Inquiries[number], index: number): readonly Problem[] {
  return [
    ...problem(
      deadline < earliestDeadline(asked),
      ['inquiries', index, 'deadline'],
      `deadline ${deadline}`,
      `Leave at least ${String(REPLY_WEEKS)} weeks for an answer: ${earliestDeadline(asked)} or later.`,
    ),
    ...problem(
      answer !== undefined && answer.date < asked,
      ['inquiries', index, 'answer', 'date'],
      `answered before it was asked (${asked})`,
      'Correct one of the dates.',
    ),
  ];
}

function disputeProblems({ steps }: ProfileRecord['disputes'][number], index: number): readonly Problem[] {
  const wrong = firstWrongStep(steps);
  if (wrong === undefined) return [];
  const fix = 'Keep the order reported → acknowledged → under-review → decided, each with a date not before the last.';
  return [{ path: ['disputes', index, 'steps', wrong], found: `"${steps[wrong]?.state ?? ''}" here`, fix }];
}

function eventProblems(record: ProfileRecord, event: FindingEvent, index: number): readonly Problem[] {
  const at = ['events', index, 'evidence'];
  const cited = event.evidence.map((id) => ({ id, source: record.evidence.find((one) => one.id === id) }));
  const unknown = cited.filter(({ source }) => source === undefined).map(({ id }) => id);
  const idle = cited.filter(({ source }) => source !== undefined && !source.supports.includes(event.demand));
  const late = cited.filter(({ source }) => (source?.retrieved ?? '') > event.date).map(({ id }) => id);
  return [
    ...problem(unknown.length > 0, at, `no evidence ${unknown.join(', ')} in this file`, 'Correct the id.'),
    ...problem(
      idle.length > 0,
      at,
      `${idle.map(({ id }) => id).join(', ')} does not support ${event.demand}`,
      'Add the demand to its supports, or drop it here: background changes no finding.',
    ),
    ...problem(late.length > 0, at, `${late.join(', ')} was read after the event`, 'Correct one of the dates.'),
    ...problem(
      event.from === event.to && event.evidence.length === 0,
      ['events', index, 'to'],
      'nothing changes',
      'Name the new evidence, or remove the event.',
    ),
    ...(event.from === event.to ? [] : missing(record, event, index)),
  ];
}

function missing(record: ProfileRecord, event: FindingEvent, index: number): readonly Problem[] {
  const lacking = REQUIREMENTS[event.to].filter((requirement) => !fulfils(record, event, requirement));
  return lacking.map((requirement) => ({
    path: ['events', index, 'to'],
    found: `"${event.to}" without what it needs`,
    fix: NEEDED[requirement],
  }));
}

const NEEDED: Readonly<Record<Requirement, string>> = {
  source: 'Name in `evidence` at least one public source that supports it.',
  stated:
    'Name in `evidence` a source that states it in its own words (`statesNotMet`, with quote): absence never suffices.',
  'search-log': 'Add the search to `searches`: date (not after the event), at least two places, words used.',
  inquiry: 'Add the inquiry to `inquiries`: question, date (not after the event), deadline, no answer yet.',
  reason: 'Name in `evidence` the source that gives the reason.',
};

function fulfils(
  record: ProfileRecord,
  { date, demand, evidence, to }: FindingEvent,
  requirement: Requirement,
): boolean {
  const sources = record.evidence.filter(({ id }) => evidence.includes(id));
  switch (requirement) {
    case 'source':
      return sources.some(
        (source) => source.supports.includes(demand) && (to === 'not-met' || !source.statesNotMet.includes(demand)),
      );
    case 'reason':
      return sources.some(({ supports }) => supports.includes(demand));
    case 'stated':
      return sources.some(({ statesNotMet }) => statesNotMet.includes(demand));
    case 'search-log':
      return record.searches.some((search) => search.demand === demand && search.date <= date);
    case 'inquiry':
      return record.inquiries.some((inquiry) => inquiry.demand === demand && inquiry.asked <= date);
  }
}

function demandProblems(record: ProfileRecord, demand: Demand): readonly Problem[] {
  const events = eventsOf(record, demand);
  const wrong = events[firstWrongEvent(events) ?? -1];
  const given = replay(events);
  const stated = record.assessments[demand] ?? 'not-researched';
  const cited = new Set(events.flatMap(({ evidence }) => evidence));
  const silent = record.evidence.filter(({ id, supports }) => supports.includes(demand) && !cited.has(id));
  const answered = record.inquiries.findLast((inquiry) => inquiry.demand === demand)?.answer !== undefined;
  return [
    ...problem(
      wrong !== undefined,
      ['events', wrong === undefined ? 0 : record.events.indexOf(wrong), 'from'],
      `"${wrong?.from ?? ''}" does not follow from the event before it`,
      'Let each event start where the one before it ended, not earlier in time; a correction is a new event.',
    ),
    ...problem(
      given !== stated,
      ['assessments', demand],
      `the events add up to "${given}", stated is "${stated}"`,
      'Add the missing event, or correct the stated finding.',
    ),
    ...problem(
      silent.length > 0,
      ['events'],
      `no event of ${demand} names ${silent.map(({ id }) => id).join(', ')}`,
      'Add it to the event that it led to, or add a new event.',
    ),
    ...problem(
      stated === 'awaiting-answer' && answered,
      ['assessments', demand],
      'the inquiry has been answered',
      'Add the event that follows from the answer.',
    ),
  ];
}

function problem(applies: boolean, path: readonly (string | number)[], found: string, fix: string): readonly Problem[] {
  return applies ? [{ path, found, fix }] : [];
}
