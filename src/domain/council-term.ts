/**
 * Last day of council terms, oldest first. `earlier` stands for every term before that of 2020–2025: of such a source only
 * that its term is over is said. Sources: stadt-koeln.de on the end of 31 October 2025; election of 13 September 2020.
 */
const LAST_DAYS = { earlier: '2020-10-31', '2020-2025': '2025-10-31' } as const;
export type CouncilTerm = keyof typeof LAST_DAYS;

/** Names of the terms that a source may be assigned to. */
export const COUNCIL_TERMS: readonly CouncilTerm[] = ['earlier', '2020-2025'];

/** Last day of a term, ISO date. */
export function lastDayOf(term: CouncilTerm): string {
  return LAST_DAYS[term];
}

/**
 * The council term of a day, if it is over.
 * @param day full ISO date
 * @param today full ISO date
 * @example endedTerm('2023-10-18', '2026-11-22') // '2020-2025'
 */
export function endedTerm(day: string, today: string): CouncilTerm | undefined {
  return COUNCIL_TERMS.find((term) => day <= LAST_DAYS[term] && LAST_DAYS[term] < today);
}
