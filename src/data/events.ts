import { groundsOf } from '../domain/assessment.ts';
import { byNewest, type Evidence } from '../domain/evidence.ts';
import type { FindingEvent } from '../domain/event.ts';
import { eventId } from '../domain/translated-record.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import { getProfiles, type Profile } from './profiles.ts';

/** An event with the place it happened at. */
export interface PlacedEvent {
  /** Stable anchor: slug, demand and number of the event there. */
  readonly id: string;
  readonly authority: LocalAuthority;
  readonly event: FindingEvent;
}

let events: Promise<readonly PlacedEvent[]> | undefined;

/** All events of all places, newest first; made once per build. */
export function getEvents(): Promise<readonly PlacedEvent[]> {
  events ??= getProfiles().then(placeEvents);
  return events;
}

/** The events of one place, newest first. */
export async function getEventsOf({ authority, record }: Profile): Promise<readonly PlacedEvent[]> {
  if (record === undefined) return [];
  return (await getEvents()).filter((placed) => placed.authority === authority);
}

function placeEvents(profiles: readonly Profile[]): readonly PlacedEvent[] {
  const all = profiles.flatMap(({ authority, record }) =>
    (record?.events ?? []).map((event, index, events) => ({
      id: eventId(authority.slug, events, index),
      authority,
      event,
    })),
  );
  return all.toReversed().toSorted((a, b) => b.event.date.localeCompare(a.event.date));
}

/** A source that counts for a finding, with the place it belongs to. */
export interface PlacedEvidence {
  readonly authority: LocalAuthority;
  readonly source: Evidence;
}

/** The sources that the findings of today rest on, newest first. */
export async function getNewestEvidence(): Promise<readonly PlacedEvidence[]> {
  const all = (await getProfiles()).flatMap(({ authority, assessments }) =>
    [...new Set(groundsOf(assessments))].map((source) => ({ authority, source })),
  );
  return all.toSorted((a, b) => byNewest(a.source, b.source));
}
