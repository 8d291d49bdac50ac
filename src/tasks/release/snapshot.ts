import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { changesCsv, changesText, findingChanges } from './finding-changes.ts';

/** The open data as published: contents by names. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** A snapshot to compare with. */
export interface Previous {
  readonly name: string;
  readonly archive: Uint8Array;
}

const FINDINGS = 'assessments.csv';
const SUMS = 'SHA256SUMS';

/** Checksums of files, as `sha256sum -c` reads them. */
export function checksums(files: DataFiles): string {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}

/** Name of the archive of a snapshot. */
export function archiveName(snapshot: string): string {
  return `integrationsraete-beteiligen-${snapshot}.zip`;
}

/**
 * The files of a snapshot by their names: the archive with all data, what changed since the previous one, and checksums. The same
 * data give the same bytes.
 * @param name date of the site and fingerprint of its data
 * @param data the open data
 * @param previous the snapshot before
 * @throws when one of the two has no table of findings
 */
export function makeSnapshot(name: string, data: DataFiles, previous: Previous | undefined): DataFiles {
  const before = previous === undefined ? undefined : unzipSync(previous.archive)[FINDINGS];
  if (previous !== undefined && before === undefined) throw new Error(`${previous.name} holds no ${FINDINGS}`);
  const now = data.get(FINDINGS);
  if (now === undefined) throw new Error(`The open data hold no ${FINDINGS}`);
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const changes = before === undefined ? [] : findingChanges(text(before), text(now));
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const notes = [
    ['changes.csv', bytes(changesCsv(changes))],
    ['changes.txt', bytes(changesText(changes, name, previous?.name))],
  ] as const;
  const content = new Map([...data, ...notes]);
  const day = `${name.slice(0, '2026-11-22'.length)}T00:00:00`;
  const entries = Object.fromEntries([...content, [SUMS, bytes(checksums(content))] as const]);
  const archive = new Map([[archiveName(name), zipSync(entries, { level: 9, mtime: day })], ...notes]);
  return new Map([...archive, [SUMS, bytes(checksums(archive))]]);
}
