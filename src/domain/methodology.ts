import { lastDayOf } from './council-term.ts';
import { QUOTE_LENGTH } from './evidence.ts';
import type { FindingCode } from './finding.ts';
import { FRESHNESS_MONTHS } from './freshness.ts';
import { REPLY_WEEKS } from './inquiry.ts';

/** Versions of the methodology, oldest first, with the ISO date since when each is valid; texts: `methodology.change.<change>`. */
export const METHODOLOGY_VERSIONS = [
  { version: '1.0', since: '2026-11-22', change: 'first' },
  { version: '2.0', since: '2026-11-22', change: 'evidence' },
] as const;

/** What a finding needs before it may be published. */
export type Requirement = 'source' | 'stated' | 'search-log' | 'inquiry' | 'reason';

/** What each finding needs. The content check enforces it, the methodology page is made from it. */
export const REQUIREMENTS = {
  met: ['source', 'reason'],
  'partly-met': ['source', 'reason'],
  'not-met': ['source', 'stated', 'reason'],
  'nothing-found': ['search-log'],
  'awaiting-answer': ['inquiry'],
  'not-researched': [],
  'not-applicable': ['reason'],
} as const satisfies Record<FindingCode, readonly Requirement[]>;

/** Fewest places that a search must have covered before it may say that nothing was found. */
export const SEARCH_PLACES = 2;

/** Values of the rules that texts may print, so that no text states a rule that the code does not follow. */
const RULE_VALUES: Readonly<Record<string, number | string>> = {
  'current-months': FRESHNESS_MONTHS.current,
  'to-check-months': FRESHNESS_MONTHS.toCheck,
  'search-places': SEARCH_PLACES,
  'reply-weeks': REPLY_WEEKS,
  'quote-length': QUOTE_LENGTH,
  'term-end': lastDayOf('2020-2025'),
};

/** Ids that `ruleValue` knows. */
export const RULE_IDS: readonly string[] = Object.keys(RULE_VALUES);

/** A rule's number, or its ISO date. Throws on an unknown id. */
export function ruleValue(id: string): number | string {
  const value = Object.hasOwn(RULE_VALUES, id) ? RULE_VALUES[id] : undefined;
  if (value === undefined) throw new Error(`no rule "${id}": use one of ${RULE_IDS.join(', ')}`);
  return value;
}
