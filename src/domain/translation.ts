/**
 * How a text was made, as readers see it: `original` (German), `draft` (a translation made with machine help that no native
 * speaker has reviewed yet; for Leichte Sprache, no test group), or the ISO date on which one reviewed it.
 */
export type TranslationState = 'original' | 'draft' | { readonly reviewed: string };

/** One recorded version of a German text. */
export interface Revision {
  /** 1 for the first, then counted up. A translation names the one that it was made from. */
  readonly revision: number;
  /** ISO date. */
  readonly date: string;
  /** Whether the change alters what the text says, as the person who made it states. */
  readonly meaning: 'changed' | 'unchanged';
  /** The passages that are new or different in this version, with the fingerprint of each; null where one was removed. */
  readonly passages: Readonly<Record<string, string | null>>;
}

/** Where a translation stands towards the German text of today. */
export interface Standing {
  readonly made: TranslationState;
  /** Set where the German text has changed in meaning since: the ISO date of the first such change, and the passages. */
  readonly older: { readonly since: string; readonly passages: readonly string[] } | undefined;
}

/**
 * Where a translation stands.
 * @param made how it was made
 * @param basis number of the German revision that it renders
 * @param history the German revisions, oldest first
 * @param isRendered whether the translation renders a passage at all; what it does not render cannot be older
 * @example standingOf('draft', 1, [first, { revision: 2, date: '2027-01-05', meaning: 'changed', passages: { steps: 'ab' } }])
 *   // { made: 'draft', older: { since: '2027-01-05', passages: ['steps'] } }
 */
export function standingOf(
  made: TranslationState,
  basis: number,
  history: readonly Revision[],
  isRendered: (passage: string) => boolean = () => true,
): Standing {
  if (made === 'original') return { made, older: undefined };
  const later = history.filter(
    ({ revision, meaning, passages }) =>
      revision > basis && meaning === 'changed' && Object.keys(passages).some(isRendered),
  );
  const [first] = later;
  if (first === undefined) return { made, older: undefined };
  const passages = [...new Set(later.flatMap((revision) => Object.keys(revision.passages)))].filter(isRendered);
  return { made, older: { since: first.date, passages } };
}

/** The standing of several texts shown as one: older than the original, or a draft, as soon as one of them is. */
export function weakest(standings: readonly Standing[]): Standing {
  const made = standings.map((standing) => standing.made);
  const dates = made.flatMap((state) => (typeof state === 'object' ? [state.reviewed] : []));
  const [earliest] = dates.toSorted();
  const older = standings.flatMap((standing) => standing.older ?? []);
  const since = older.map((one) => one.since).toSorted()[0];
  return {
    made:
      made.includes('draft') || made.length === 0
        ? 'draft'
        : earliest === undefined
          ? 'original'
          : { reviewed: earliest },
    older: since === undefined ? undefined : { since, passages: older.flatMap(({ passages }) => passages) },
  };
}

/**
 * What of a text bears its meaning: letters, digits and signs in their order, without white space, punctuation, markup and the
 * targets of links. Marks between two digits stay (1,5 is not 15), and so do %, §, &, @ and #. Two versions with the same remainder say
 * the same.
 * @example meaningOf('Der **Rat** tagt.') === meaningOf('Der Rat  tagt') // true
 */
export function meaningOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<[^>]*>/gu, '')
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/(?<=\p{N})[.,:/–-](?=\p{N})/gu, (mark) => NUMBER_MARKS.get(mark) ?? '')
    .replaceAll(/[\p{P}\p{Z}\s`|^~]/gu, (mark) => ('%§&@#'.includes(mark) ? mark : ''));
}

/**
 * The revision that records how a German text differs from its last recorded version; undefined where nothing does.
 * @param history the recorded revisions, oldest first
 * @param now fingerprint of each passage today
 */
export function nextRevision(
  history: readonly Revision[],
  now: ReadonlyMap<string, string>,
  date: string,
  meaning: Revision['meaning'] = 'changed',
): Revision | undefined {
  const before = recorded(history);
  const changed = [...now].filter(([id, fingerprint]) => before.get(id) !== fingerprint);
  const removed = [...before.keys()].filter((id) => !now.has(id));
  if (changed.length + removed.length === 0) return undefined;
  const passages = Object.fromEntries([...changed, ...removed.map((id) => [id, null] as const)]);
  return { revision: history.length + 1, date, meaning, passages };
}

/** Stand-ins, for the length of the comparison, for marks that are part of a number. */
const NUMBER_MARKS: ReadonlyMap<string, string> = new Map(
  Array.from('.,:/–-').map((mark, index) => [mark, String.fromCodePoint(0xe000 + index)]),
);

function recorded(history: readonly Revision[]): ReadonlyMap<string, string> {
  const passages = new Map<string, string>();
  for (const [id, fingerprint] of history.flatMap((one) => Object.entries(one.passages)))
    if (fingerprint === null) passages.delete(id);
    else passages.set(id, fingerprint);
  return passages;
}
