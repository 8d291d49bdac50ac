import type { Place } from '../../domain/place.ts';

/** A key of NRW without the leading zero that spreadsheets eat. */
const WITHOUT_ZERO = /^5\d{6}$/u;

/**
 * How well a number of digits answers to a place as postcode or Amtlicher Gemeindeschlüssel, the better the smaller; undefined when
 * it does not.
 */
export function rankByNumber({ ags, postcodes, sharedPostcodes }: Place, digits: string): number | undefined {
  const key = WITHOUT_ZERO.test(digits) ? `0${digits}` : digits;
  if (ags === key || postcodes.includes(digits)) return 0;
  if (sharedPostcodes.includes(digits)) return 1;
  const begins = (number: string): boolean => number.startsWith(digits);
  if (postcodes.some(begins)) return 2;
  if (sharedPostcodes.some(begins)) return 3;
  return ags.startsWith(key) ? 4 : undefined;
}

/** The number in a query, if there is one: "50667 Köln", "D-50667", "05 315 000". */
export function numberIn(words: readonly string[]): string | undefined {
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  return numbers.length === 0 ? undefined : numbers.join('');
}
