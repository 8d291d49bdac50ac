import type { Demand } from './demand.ts';
import { replay, since } from './event.ts';
import type { Evidence } from './evidence.ts';
import { OPEN_FINDINGS, type Finding, type FindingCode, type NonEmpty } from './finding.ts';
import type { LocalizedText } from './localized-text.ts';
import { eventsOf, evidenceFor, type ProfileRecord } from './profile-record.ts';

const NOT_RESEARCHED = { code: 'not-researched' } as const;

/**
 * The finding of a demand that applies, as its events add up to it. Where what a finding needs is missing, the answer is
 * "not researched": a record that the content check has not seen can never reach a verdict.
 */
export function findingOf(record: ProfileRecord | undefined, demand: Demand): Finding {
  if (record === undefined) return NOT_RESEARCHED;
  const events = eventsOf(record, demand);
  const from = since(events);
  const reason = events.findLast((event) => event.from !== event.to)?.reason;
  if (from === undefined || reason === undefined) return NOT_RESEARCHED;
  return open(record, demand, replay(events), from) ?? grounded(record, demand, replay(events), from, reason);
}

function open(record: ProfileRecord, demand: Demand, code: FindingCode, from: string): Finding | undefined {
  const search = record.searches.findLast((one) => one.demand === demand);
  const inquiry = record.inquiries.findLast((one) => one.demand === demand);
  if (code === 'nothing-found' && search !== undefined) return { code, since: from, search };
  if (code === 'awaiting-answer' && inquiry !== undefined) return { code, since: from, inquiry };
  return undefined;
}

function grounded(
  record: ProfileRecord,
  demand: Demand,
  code: FindingCode,
  from: string,
  reason: LocalizedText,
): Finding {
  const evidence = standing(record, demand).filter((source) => bears(source, demand, code));
  const statedBy = evidence.find(({ statesNotMet }) => statesNotMet.includes(demand));
  if (!isNonEmpty(evidence)) return NOT_RESEARCHED;
  if (code === 'met' || code === 'partly-met') return { code, since: from, reason, evidence };
  if (code === 'not-met' && statedBy !== undefined) return { code, since: from, reason, evidence, statedBy };
  if (code === 'not-applicable') return { code, reason: 'documented', since: from, text: reason, evidence };
  return NOT_RESEARCHED;
}

/** Whether a source bears a finding out: only one that states a "no" bears a "no", and such a one bears nothing else. */
function bears({ statesNotMet }: Evidence, demand: Demand, code: FindingCode): boolean {
  return code === 'not-applicable' || statesNotMet.includes(demand) === (code === 'not-met');
}

const openCodes: ReadonlySet<FindingCode> = new Set(OPEN_FINDINGS);

/** The sources that count, but for those that no event has named since a finding was withdrawn. */
function standing(record: ProfileRecord, demand: Demand): readonly Evidence[] {
  const events = eventsOf(record, demand);
  const withdrawn = events.findLastIndex(({ from, to }) => !openCodes.has(from) && openCodes.has(to));
  const named = new Set(events.slice(withdrawn + 1).flatMap(({ evidence }) => evidence));
  return evidenceFor(record, demand).filter(({ id }) => named.has(id));
}

function isNonEmpty(sources: readonly Evidence[]): sources is NonEmpty<Evidence> {
  return sources.length > 0;
}
