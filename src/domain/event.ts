import type { Demand } from './demand.ts';
import type { FindingCode } from './finding.ts';
import type { LocalizedText } from './localized-text.ts';

/** One change of an assessment. Nothing is deleted: a correction is a new event. */
export interface FindingEvent {
  /** ISO date. */
  readonly date: string;
  readonly demand: Demand;
  readonly from: FindingCode;
  /** The same as `from` where an event only adds evidence. */
  readonly to: FindingCode;
  /** Ids of the evidence that led to it. */
  readonly evidence: readonly string[];
  /** Version of the methodology by which it was decided. */
  readonly methodology: string;
  readonly reason: LocalizedText;
}

/** The finding that the events of one demand add up to. Every assessment starts as not researched. */
export function replay(events: readonly FindingEvent[]): FindingCode {
  return events.reduce<FindingCode>((_, { to }) => to, 'not-researched');
}

/** Index of the first event of one demand that does not start from where the one before ended, or is dated earlier. */
export function firstWrongEvent(events: readonly FindingEvent[]): number | undefined {
  const wrong = events.findIndex(
    ({ from, date }, index) => from !== replay(events.slice(0, index)) || date < (events[index - 1]?.date ?? ''),
  );
  return wrong === -1 ? undefined : wrong;
}

/** Date since when the present finding of one demand holds; undefined where there was no event. */
export function since(events: readonly FindingEvent[]): string | undefined {
  return events.findLast(({ from, to }) => from !== to)?.date;
}
