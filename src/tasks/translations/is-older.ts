import { nextRevision } from '../../domain/translation.ts';
import type { ContentFolder } from '../content-files.ts';
import { bodyPassages, fingerprints, germanFile } from './passages.ts';
import { readRevisions } from './revisions-file.ts';

/** Whether a text's translation that renders a revision is older than German; undefined stands for the German text itself. */
export type IsOlder = (revision: number | undefined) => boolean;

/**
 * For each text, whether the German text has changed since a revision, be it recorded yet or not. A translation that is older is shown
 * as such; it need not have the passages that German has by now. The record is read once, each German text once.
 */
export function olderBy(folder: ContentFolder): (text: string) => IsOlder {
  const read = readRevisions(folder);
  return (text) => {
    const history = read.ok ? (read.value[text] ?? []) : [];
    const latest = history.length;
    let unrecorded: boolean | undefined;
    return (revision) => {
      if (revision === undefined) return false;
      unrecorded ??=
        nextRevision(history, fingerprints(bodyPassages(folder, germanFile(text))), '2000-01-01') !== undefined;
      return unrecorded || latest > revision;
    };
  };
}
