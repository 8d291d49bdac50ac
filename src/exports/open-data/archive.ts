import { strToU8, unzipSync, zipSync } from 'fflate';

/** The contents of a file, by its name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

/**
 * A ZIP archive that is the same for the same files: in their order, each with the same day as its time.
 * @param day ISO date that the entries bear
 */
export function zip(files: Files, day: string): Uint8Array {
  // Without a zone: ZIP stores local time, so that it reads the same wherever the site is built.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: `${day}T00:00:00` });
}

/** An archive packed once more, so that it says nothing about when it was made. */
export function repack(archive: Uint8Array, day: string): Uint8Array {
  return zip(new Map(Object.entries(unzipSync(archive)).toSorted(([a], [b]) => (a < b ? -1 : 1))), day);
}
