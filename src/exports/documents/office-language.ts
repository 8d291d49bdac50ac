import { LOCALES, type Locale } from '../../i18n/locales.ts';

/**
 * The tag of a language with its script, where that is not the usual one, and its region, as word processors want it to choose a
 * dictionary; Leichte Sprache is German to them. Source: ECMA-376-1, 22.9.2.6 (ST_Lang).
 * @example officeLanguage('tr') // 'tr-TR'
 */
export function officeLanguage(locale: Locale): string {
  const entry: { readonly tag: string; readonly formatTag?: string } = LOCALES[locale];
  const { language, script, region = '' } = new Intl.Locale(entry.formatTag ?? entry.tag.replace('de-simple', 'de'));
  const where = region === '' ? (new Intl.Locale(language).maximize().region ?? '') : region;
  return [language, script ?? '', where].filter((part) => part !== '').join('-');
}
