import { endedTerm, lastDayOf, type CouncilTerm } from './council-term.ts';
import type { Evidence } from './evidence.ts';

/** How fresh a source is on the day of the build. */
export const FRESHNESS_STATES = ['current', 'to-check', 'outdated'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** Months up to which a source is current, and up to which it is to be checked. */
export const FRESHNESS_MONTHS = { current: 12, toCheck: 24 } as const;

/** Freshness with what it follows from, so that it can be said plainly. */
export type Freshness =
  | { readonly state: FreshnessState; readonly because: 'age' }
  | { readonly state: 'outdated'; readonly because: 'term'; readonly term: CouncilTerm }
  | { readonly state: 'to-check'; readonly because: 'undated' };

type Dated = Pick<Evidence, 'date' | 'councilTerm' | 'confirmed'>;

/**
 * Freshness of a source. One from a council term that is over is outdated, whatever else holds; one without a date is never
 * current.
 * @param today ISO date of the build
 * @example freshnessOf({ date: '2026-03', councilTerm: undefined, confirmed: undefined }, '2026-11-22').state // 'current'
 */
export function freshnessOf({ date, councilTerm, confirmed }: Dated, today: string): Freshness {
  const term = endedTermOf(date, councilTerm, today);
  if (term !== undefined) return { state: 'outdated', because: 'term', term };
  if (date === undefined) return { state: 'to-check', because: 'undated' };
  const written = firstDay(date);
  const latest = confirmed !== undefined && confirmed > written && confirmed <= today ? confirmed : written;
  const state = stateByAge(latest, today);
  // A partial date may mean a day of a term that is over: then nothing can be called current.
  const unsure = state === 'current' && endedTerm(written, today) !== undefined;
  return { state: unsure ? 'to-check' : state, because: 'age' };
}

/** The freshest of several sources: what a finding may claim. */
export function freshest(sources: readonly Dated[], today: string): Freshness | undefined {
  const all = sources.map((source) => freshnessOf(source, today));
  return FRESHNESS_STATES.map((state) => all.find((one) => one.state === state)).find((one) => one !== undefined);
}

/** The term of a source, if it is surely over: the one it was assigned to, or that of every day its date can mean. */
function endedTermOf(
  date: string | undefined,
  assigned: CouncilTerm | undefined,
  today: string,
): CouncilTerm | undefined {
  if (assigned !== undefined && lastDayOf(assigned) < today) return assigned;
  if (date === undefined || endedTerm(lastDay(date), today) === undefined) return undefined;
  return endedTerm(firstDay(date), today);
}

function stateByAge(date: string, today: string): FreshnessState {
  if (today <= plusMonths(date, FRESHNESS_MONTHS.current)) return 'current';
  return today <= plusMonths(date, FRESHNESS_MONTHS.toCheck) ? 'to-check' : 'outdated';
}

/** First day that a full or partial date can mean. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a full or partial date can mean. */
function lastDay(date: string): string {
  return `${date}-12-31`.slice(0, date.length === 7 ? 7 : 10).padEnd(10, '-31');
}

/** The same day some months later; the last of the month where that day does not exist. */
function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate())),
  );
  return target.toISOString().slice(0, 10);
}
