import { LOCALES, type Locale } from './locales.ts';

function formatTag(locale: Locale): string {
  const entry: { readonly tag: string; readonly formatTag?: string } = LOCALES[locale];
  return entry.formatTag ?? entry.tag;
}

/** Formats are made once per language: it takes longer than formatting a whole page with them. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * A number with the separators of a language.
 * @example formatNumber('de', 1234.5) // '1.234,5'
 */
export function formatNumber(locale: Locale, value: number, maximumFractionDigits = 0): string {
  const key = `${locale} ${String(maximumFractionDigits)}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(formatTag(locale), { maximumFractionDigits });
  numbers.set(key, format);
  return format.format(value);
}

const sizes = new Map<string, Intl.NumberFormat>();

/**
 * Size of a file in the units of a language: in kilobytes, from a million bytes on in megabytes.
 * @example formatSize('de', 73_400) // '73 kB'
 */
export function formatSize(locale: Locale, bytes: number): string {
  const large = bytes >= 1_000_000;
  const key = `${locale} ${String(large)}`;
  const options = {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  } as const;
  const format = sizes.get(key) ?? new Intl.NumberFormat(formatTag(locale), options);
  sizes.set(key, format);
  return format.format(large ? bytes / 1_000_000 : Math.ceil(bytes / 1000));
}

/**
 * A full or partial ISO date in words.
 * @param date "2022", "2022-03" or "2022-03-19"
 * @example formatDate('de', '2022-03-19') // '19. März 2022'
 */
export function formatDate(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (day !== undefined) options.day = 'numeric';
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const key = `${locale} ${day === undefined ? 'month' : 'day'}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(formatTag(locale), options);
  dates.set(key, format);
  return format.format(instant);
}

const orders = new Map<Locale, Intl.Collator>();

/**
 * Orders places by name in the alphabet of a language: in Turkish, for example, Ö stands behind O as a letter of its own.
 * @example places.toSorted(byNameIn('tr'))
 */
export function byNameIn(locale: Locale): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const order = orders.get(locale) ?? new Intl.Collator(LOCALES[locale].tag);
  orders.set(locale, order);
  return (a, b) => order.compare(a.name, b.name);
}

const letters = new Map<Locale, Intl.Collator>();

/**
 * The letter under which an alphabet lists a name: Ü is a letter of its own in Turkish, a kind of U elsewhere.
 * @example initialIn('de', 'Übach-Palenberg') // 'U'
 */
export function initialIn(locale: Locale, name: string): string {
  const order = letters.get(locale) ?? new Intl.Collator(LOCALES[locale].tag, { sensitivity: 'base' });
  letters.set(locale, order);
  const first = name.slice(0, 1).toUpperCase();
  const plain = first.normalize('NFD').slice(0, 1);
  return order.compare(first, plain) === 0 ? plain : first;
}
