import { createHash } from 'node:crypto';
import { getProfiles, type Profile } from './profiles.ts';

let version: Promise<string> | undefined;

/**
 * Version of the published data: the newest day on which something was recorded, and the beginning of the SHA-256 of all
 * registry entries and records. It depends on the content alone, never on the day of the build.
 * @example await getDataVersion() // '2026-11-22-3f9a1c2e'
 */
export function getDataVersion(): Promise<string> {
  version ??= getProfiles().then(versionOf);
  return version;
}

/** The newest day on which something was recorded: the date of the data, whatever the day of the build. */
export async function getDataDate(): Promise<string> {
  return (await getDataVersion()).slice(0, '2026-11-22'.length);
}

/** The newest day on which something was recorded about a place: ISO date. */
export function lastRecorded({ authority, body, record }: Profile): string {
  const recorded = [
    authority.populationDate,
    ...('source' in body ? [body.source.retrieved] : []),
    ...(record?.events ?? []).map(({ date }) => date),
    ...(record?.evidence ?? []).flatMap(({ retrieved, confirmed }) => [retrieved, confirmed ?? '']),
  ];
  return recorded.toSorted().at(-1) ?? '';
}

function versionOf(profiles: readonly Profile[]): string {
  const facts = profiles.map(({ authority, body, record }) => ({ authority, body, record }));
  const newest = profiles.map(lastRecorded).toSorted().at(-1) ?? '';
  return `${newest}-${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 8)}`;
}
