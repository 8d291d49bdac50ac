import type { NameKey, NameSource } from './name-keys.ts';
import { isOneEdit, isOneEditOfBeginning } from './one-edit.ts';
import { soundDistance } from './sound.ts';

/** What was typed, ready to be compared. */
export interface QueryKey {
  readonly words: readonly string[];
  /** The words without spaces. */
  readonly joined: string;
}

/** How well a name answers a query, the better the smaller. Within ten, own names come before others and districts. */
const RANK = { exact: 0, beginning: 10, word: 20, slip: 30, slipInWord: 40, slipInBeginning: 50, sound: 60 } as const;

/** What a name that is not the place's own adds to its rank. */
const SOURCE: Readonly<Record<NameSource, number>> = { own: 0, other: 1, kreis: 2, district: 3 };

/** Slips are looked for in names of five letters or more, which a slip may make one letter shorter. */
const LONG_ENOUGH = 5;

/** Rank of a name by its letters, or undefined when it has nothing to do with the query. */
export function rankBySpelling(key: NameKey, query: QueryKey): number | undefined {
  const rank = spellingRank(key, query);
  return rank === undefined ? undefined : rank + SOURCE[key.source];
}

function spellingRank({ words, starts }: NameKey, { words: typed, joined }: QueryKey): number | undefined {
  const [whole = ''] = starts;
  if (whole === joined) return RANK.exact;
  if (whole.startsWith(joined)) return RANK.beginning;
  if (starts.some((start) => start.startsWith(joined))) return RANK.word;
  if (typed.length > 1 && typed.every((one) => words.some((word) => word.startsWith(one)))) return RANK.word;
  if (joined.length < LONG_ENOUGH - 1) return undefined;
  const long = starts.filter((start) => start.length >= LONG_ENOUGH);
  if (long.some((start) => isOneEdit(joined, start))) return isOneEdit(joined, whole) ? RANK.slip : RANK.slipInWord;
  if (joined.length < LONG_ENOUGH) return undefined;
  return long.some((start) => isOneEditOfBeginning(joined, start)) ? RANK.slipInBeginning : undefined;
}

/** Rank of a name by its sound, or undefined when it sounds too different. */
export function rankBySound({ sound, source }: NameKey, heard: string): number | undefined {
  if (sound === undefined || heard.length < 2) return undefined;
  const limit = 0.1 + 0.15 * Math.min(heard.length, 10);
  const distance = soundDistance(heard, sound, limit);
  if (distance === undefined) return undefined;
  const { whole, beginning } = distance;
  if (whole <= limit) return RANK.sound + whole + SOURCE[source] / 10;
  return beginning <= limit - 0.2 && heard.length > 2 ? RANK.sound + 2 + beginning + SOURCE[source] / 10 : undefined;
}

/** Whether a rank is that of a whole name, exactly as it is written. */
export function isExact(rank: number): boolean {
  return rank < RANK.beginning;
}

/** Whether a rank says no more than that a name resembles what was typed. */
export function isVague(rank: number): boolean {
  return rank >= RANK.slipInBeginning;
}
