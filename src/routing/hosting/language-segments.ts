import { LOCALE_CODES, LOCALES } from '../../i18n/locales.ts';

/** First parts of the addresses of the languages that have one: 'tr', 'ar'; German has none. */
export function languageSegments(): readonly string[] {
  return LOCALE_CODES.map((code): string => LOCALES[code].pathSegment).filter((segment) => segment !== '');
}
