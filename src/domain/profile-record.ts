import type { Demand } from './demand.ts';
import type { Dispute } from './dispute.ts';
import type { FindingEvent } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { FindingCode, SearchLog } from './finding.ts';
import type { Inquiry } from './inquiry.ts';

/** A documented search for one demand. */
export interface DemandSearch extends SearchLog {
  readonly demand: Demand;
}

/** What people have written down about one authority. Its findings are derived from it by `findingOf`. */
export interface ProfileRecord {
  readonly ags: string;
  readonly evidence: readonly Evidence[];
  readonly searches: readonly DemandSearch[];
  readonly inquiries: readonly Inquiry[];
  readonly disputes: readonly Dispute[];
  /** All events, oldest first. */
  readonly events: readonly FindingEvent[];
  /** The findings as stated by hand; replaying the events must give the same. */
  readonly assessments: Readonly<Partial<Record<Demand, FindingCode>>>;
}

/** The events of one demand, oldest first. */
export function eventsOf(record: ProfileRecord, demand: Demand): readonly FindingEvent[] {
  return record.events.filter((event) => event.demand === demand);
}

/** The sources that count for the finding of a demand. */
export function evidenceFor(record: ProfileRecord, demand: Demand): readonly Evidence[] {
  return record.evidence.filter(({ supports }) => supports.includes(demand));
}
