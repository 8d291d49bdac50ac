/**
 * The one registry of languages. Everything about a language that the site needs to know stands here.
 * `pathSegment` is the first part of the address ('' for German), `tag` the BCP 47 language tag used in `lang` and by `Intl`.
 */
export const LOCALES = {
  de: {
    pathSegment: '',
    tag: 'de',
    direction: 'ltr',
    ownName: 'Deutsch',
    hreflang: 'de',
    script: 'latin',
    originalBeside: true,
  },
  'de-simple': {
    pathSegment: 'leicht',
    tag: 'de-simple',
    direction: 'ltr',
    ownName: 'Leichte Sprache',
    hreflang: 'de-simple',
    script: 'latin',
    originalBeside: false,
  },
  en: {
    pathSegment: 'en',
    tag: 'en',
    formatTag: 'en-GB',
    direction: 'ltr',
    ownName: 'English',
    hreflang: 'en',
    script: 'latin',
    originalBeside: true,
  },
  tr: {
    pathSegment: 'tr',
    tag: 'tr',
    direction: 'ltr',
    ownName: 'Türkçe',
    hreflang: 'tr',
    script: 'latin',
    originalBeside: true,
  },
  ar: {
    pathSegment: 'ar',
    tag: 'ar',
    formatTag: 'ar-u-nu-latn',
    direction: 'rtl',
    ownName: 'العربية',
    hreflang: 'ar',
    script: 'arabic',
    originalBeside: true,
  },
} as const satisfies Record<string, LocaleEntry>;

interface LocaleEntry {
  readonly pathSegment: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly ownName: string;
  readonly hreflang: string;
  /** Tag for numbers and dates where it differs from `tag`: British dates; Western digits in Arabic, as on every letter in Germany. */
  readonly formatTag?: string;
  /** Which font files the language needs. */
  readonly script: 'latin' | 'arabic';
  /** Whether the German original stands beside the resolution from the start, or only on request. */
  readonly originalBeside: boolean;
}

/** Code of a language of the site; also the name of its files and folders in `content/`. */
export type Locale = keyof typeof LOCALES;

/** The language of the authoritative text. */
export const ORIGINAL_LOCALE = 'de' as const satisfies Locale;

/** All languages in the order in which they are shown. */
export const LOCALE_CODES: readonly Locale[] = Object.keys(LOCALES).filter(isLocale);

/** Whether a string is the code of a language of the site. */
function isLocale(code: string): code is Locale {
  return Object.hasOwn(LOCALES, code);
}
