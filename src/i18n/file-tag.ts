import { LOCALES, type Locale } from './locales.ts';

/**
 * What stands for a language in the name of a file: the first part of its addresses, for German `de`.
 * @example fileTag('de-simple') // 'leicht'
 */
export function fileTag(locale: Locale): string {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? 'de' : segment;
}
