import fc from 'fast-check';

const FIRST = Date.UTC(2018, 0, 1);
const LAST = Date.UTC(2031, 11, 31);
const DAY = 86_400_000;

/** The day some days after 1 January 2018, ISO date. */
export function dayAt(days: number): string {
  return new Date(FIRST + days * DAY).toISOString().slice(0, 10);
}

/** Any day of the years 2018 to 2031: two council terms, four leap days. */
export const anyDay = fc.integer({ min: 0, max: (LAST - FIRST) / DAY }).map(dayAt);

/** Any full or partial date of those years. */
export const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
