import type { Locale } from '../../src/i18n/locales.ts';

/** Opening and closing quotation marks of each language. */
const MARKS: Readonly<Record<Locale, readonly [string, string]>> = {
  de: ['„', '“'],
  'de-simple': ['„', '“'],
  en: ['“', '”'],
  tr: ['“', '”'],
  ar: ['«', '»'],
  es: ['«', '»'],
  fr: ['«', '»'],
  it: ['«', '»'],
  ku: ['“', '”'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  sq: ['„', '“'],
  'sr-Latn': ['„', '“'],
  el: ['«', '»'],
  bg: ['„', '“'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  fa: ['«', '»'],
};

const ANY_MARK = /["“”„‟«»]/gu;

/**
 * The quotation marks of a text that are not those of its language, or that open or close nothing. German quotations,
 * „so“, are right in every language.
 * @example strayQuotationMarks('en', '“Rat” („Rat“) "x"') // ['"', '"']
 */
export function strayQuotationMarks(locale: Locale, text: string): readonly string[] {
  const [open, close] = MARKS[locale];
  const pair = new RegExp(`${open}[^"“”„‟«»]*${close}`, 'gu');
  const rest = text.replaceAll(/„[^"“”„‟«»]*“/gu, '').replaceAll(pair, '');
  const outer = rest.replaceAll(pair, '');
  return outer.match(ANY_MARK) ?? [];
}
