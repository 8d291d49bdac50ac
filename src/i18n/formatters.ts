import { LOCALES, type Locale } from './locales.ts';

function formatTag(locale: Locale): string {
  const entry: { readonly tag: string; readonly formatTag?: string } = LOCALES[locale];
  return entry.formatTag ?? entry.tag;
}

/**
 * A number with the separators of a language.
 * @example formatNumber('de', 1234.5) // '1.234,5'
 */
export function formatNumber(locale: Locale, value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(formatTag(locale), { maximumFractionDigits }).format(value);
}

/**
 * A full or partial ISO date in words.
 * @param date "2022", "2022-03" or "2022-03-19"
 * @example formatDate('de', '2022-03-19') // '19. März 2022'
 */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const instant = new Date(`${year ?? ''}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(formatTag(locale), options).format(instant);
}
