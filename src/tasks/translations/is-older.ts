import type { ContentFolder } from '../content-files.ts';
import { bodyPassages, fingerprints, germanFile } from './passages.ts';
import { readRevisions } from './revisions-file.ts';
import { nextRevision } from '../../domain/translation.ts';

/**
 * Whether the German text has changed since the revision that a translation renders, be it recorded yet or not. Such a translation is
 * shown as older than the original; it need not have the passages that German has by now.
 * @param text name of a text with a body of its own, which can be read
 * @param revision undefined for the German text itself
 */
export function isOlder(folder: ContentFolder, text: string, revision: number | undefined): boolean {
  if (revision === undefined) return false;
  const read = readRevisions(folder);
  const history = read.ok ? (read.value[text] ?? []) : [];
  if (history.some((one) => one.revision > revision)) return true;
  return nextRevision(history, fingerprints(bodyPassages(folder, germanFile(text))), '2000-01-01') !== undefined;
}
