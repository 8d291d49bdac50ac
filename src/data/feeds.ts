import { createHash } from 'node:crypto';
import { feedKey, GENERAL_FEEDS, isInScope, type FeedScope } from '../domain/feed-scope.ts';
import type { FindingEvent } from '../domain/event.ts';
import type { Evidence } from '../domain/evidence.ts';
import { isKreis, type LocalAuthority } from '../domain/local-authority.ts';
import { getEvents, type PlacedEvent } from './events.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { getDataDate } from './version.ts';

/** Name space of all ids of feeds and entries of this project. Never change it: readers would see every entry twice. */
const NAME_SPACE = '68ab6ac1-0f6c-456a-b0d7-4b7174f58595';

/** An event as feeds tell it. */
interface Change {
  /** URN that does not depend on the site's address or on a place's name. */
  readonly id: string;
  /** Anchor on the page of the place. */
  readonly anchor: string;
  readonly authority: LocalAuthority;
  readonly event: FindingEvent;
  /** The sources that the event names. */
  readonly sources: readonly Evidence[];
}

/** What a feed tells. */
export interface Changes {
  readonly id: string;
  readonly scope: FeedScope;
  /** ISO date: of the newest change, or of the data where there is none. */
  readonly updated: string;
  /** Newest first. */
  readonly changes: readonly Change[];
}

/** The feeds in `/feeds/`: everything, each demand, each Kreis. */
export async function getSiteFeeds(): Promise<readonly FeedScope[]> {
  const places = (await getProfiles()).map(({ authority }) => authority);
  return [...GENERAL_FEEDS, ...places.filter(isKreis).map((place) => ({ scope: 'kreis', place }) as const)];
}

/** The feeds of the places about which somebody has written something down. */
export async function getPlaceFeeds(): Promise<readonly (FeedScope & { readonly scope: 'place' | 'kreis' })[]> {
  return (await getProfiles())
    .filter(({ record }) => record !== undefined)
    .map(({ authority }) => ({ scope: 'place', place: authority }));
}

/** The feeds that tell of a place, the narrowest first; none for a city without Kreis and without a record. */
export function feedsOf({ authority, kreis, record }: Profile): readonly FeedScope[] {
  const region = isKreis(authority) ? authority : kreis;
  return [
    ...(record === undefined ? [] : [{ scope: 'place', place: authority } as const]),
    ...(region === undefined ? [] : [{ scope: 'kreis', place: region } as const]),
  ];
}

/** What a feed tells, newest first. */
export async function getChanges(scope: FeedScope): Promise<Changes> {
  const profiles = new Map((await getProfiles()).map((profile) => [profile.authority.ags, profile]));
  const changes = (await getEvents())
    .filter(({ authority, event }) => isInScope(scope, authority, event.demand))
    .map((placed) => toChange(placed, profiles.get(placed.authority.ags)));
  const updated = changes[0]?.event.date ?? (await getDataDate());
  return { id: urn(`feed ${feedKey(scope)}`), scope, updated, changes };
}

function toChange({ id: anchor, authority, event }: PlacedEvent, profile: Profile | undefined): Change {
  const sources = (profile?.record?.evidence ?? []).filter(({ id }) => event.evidence.includes(id));
  const key = `event ${authority.ags} ${anchor.slice(`e-${authority.slug}-`.length)}`;
  return { id: urn(key), anchor, authority, event, sources };
}

/** The name-based UUID of a key, as a URN. Source: RFC 9562, version 5. */
function urn(key: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}
