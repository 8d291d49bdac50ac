/**
 * The one registry of languages. Everything about a language that the site needs to know stands here. German and Leichte Sprache
 * come first, then the own names in the order of their alphabets: a menu to look a name up in, no ranking.
 */
export const LOCALES = {
  de: { pathSegment: '', tag: 'de', direction: 'ltr', ownName: 'Deutsch', script: 'latin', rendering: 'faithful' },
  'de-simple': {
    pathSegment: 'leicht',
    tag: 'de-simple',
    direction: 'ltr',
    ownName: 'Leichte Sprache',
    script: 'latin',
    rendering: 'simplified',
    browserTags: [],
  },
  en: {
    pathSegment: 'en',
    tag: 'en',
    formatTag: 'en-GB',
    direction: 'ltr',
    ownName: 'English',
    script: 'latin',
    rendering: 'faithful',
  },
  es: { pathSegment: 'es', tag: 'es', direction: 'ltr', ownName: 'Español', script: 'latin', rendering: 'faithful' },
  fr: { pathSegment: 'fr', tag: 'fr', direction: 'ltr', ownName: 'Français', script: 'latin', rendering: 'faithful' },
  it: { pathSegment: 'it', tag: 'it', direction: 'ltr', ownName: 'Italiano', script: 'latin', rendering: 'faithful' },
  ku: {
    pathSegment: 'ku',
    tag: 'ku',
    direction: 'ltr',
    ownName: 'Kurdî (Kurmancî)',
    script: 'latin',
    rendering: 'faithful',
    browserTags: ['ku', 'kmr'],
  },
  nl: { pathSegment: 'nl', tag: 'nl', direction: 'ltr', ownName: 'Nederlands', script: 'latin', rendering: 'faithful' },
  pl: { pathSegment: 'pl', tag: 'pl', direction: 'ltr', ownName: 'Polski', script: 'latin', rendering: 'faithful' },
  ro: {
    pathSegment: 'ro',
    tag: 'ro',
    direction: 'ltr',
    ownName: 'Română',
    script: 'latin',
    rendering: 'faithful',
    browserTags: ['ro', 'mo'],
  },
  sq: {
    pathSegment: 'sq',
    tag: 'sq',
    direction: 'ltr',
    ownName: 'Shqip',
    script: 'latin',
    rendering: 'faithful',
    browserTags: ['sq', 'als', 'aln'],
  },
  'sr-Latn': {
    pathSegment: 'sr',
    tag: 'sr-Latn',
    direction: 'ltr',
    ownName: 'Srpski / Bosanski / Hrvatski',
    script: 'latin',
    rendering: 'faithful',
    browserTags: ['sr', 'bs', 'hr', 'sh', 'cnr'],
  },
  tr: { pathSegment: 'tr', tag: 'tr', direction: 'ltr', ownName: 'Türkçe', script: 'latin', rendering: 'faithful' },
  el: { pathSegment: 'el', tag: 'el', direction: 'ltr', ownName: 'Ελληνικά', script: 'greek', rendering: 'faithful' },
  bg: {
    pathSegment: 'bg',
    tag: 'bg',
    direction: 'ltr',
    ownName: 'Български',
    script: 'cyrillic',
    rendering: 'faithful',
  },
  ru: { pathSegment: 'ru', tag: 'ru', direction: 'ltr', ownName: 'Русский', script: 'cyrillic', rendering: 'faithful' },
  uk: {
    pathSegment: 'uk',
    tag: 'uk',
    direction: 'ltr',
    ownName: 'Українська',
    script: 'cyrillic',
    rendering: 'faithful',
  },
  ar: {
    pathSegment: 'ar',
    tag: 'ar',
    formatTag: 'ar-u-nu-latn',
    direction: 'rtl',
    ownName: 'العربية',
    script: 'arabic',
    rendering: 'faithful',
  },
  fa: {
    pathSegment: 'fa',
    tag: 'fa',
    formatTag: 'fa-u-ca-gregory-nu-latn',
    direction: 'rtl',
    ownName: 'فارسی / دری',
    script: 'arabic',
    rendering: 'faithful',
    browserTags: ['fa', 'prs'],
  },
} as const satisfies Record<string, LocaleEntry>;

/** What the site knows about a language. */
export interface LocaleEntry {
  /** First part of the address; '' for German. */
  readonly pathSegment: string;
  /** BCP 47 tag, for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly ownName: string;
  /**
   * Tag for numbers and dates where it differs from `tag`: British dates; the Gregorian calendar in Persian; the digits 0–9 in
   * Arabic and Persian, as on every letter and form in Germany.
   */
  readonly formatTag?: string;
  /** Which font files the language needs. */
  readonly script: 'latin' | 'greek' | 'cyrillic' | 'arabic';
  /**
   * `faithful`: the German text paragraph by paragraph, so that both can stand side by side. `simplified`: the same content in
   * other sentences (Leichte Sprache); the German text beside it is shown on request only.
   */
  readonly rendering: 'faithful' | 'simplified';
  /** Primary subtags by which a browser asks for the language, where they are not that of `tag`. */
  readonly browserTags?: readonly string[];
}

/** Code of a language of the site; also the name of its files and folders in `content/`. */
export type Locale = keyof typeof LOCALES;

/** The language of the authoritative text. */
export const ORIGINAL_LOCALE = 'de' as const satisfies Locale;

/** Every language of the registry, in the order in which languages are shown. */
export const ALL_LOCALES: readonly Locale[] = Object.keys(LOCALES).filter(isLocale);

/**
 * The languages that are built and checked: all, or, for a quick look while working, German and those that the environment
 * variable SITE_LANGUAGES names ("tr,ar").
 */
export const LOCALE_CODES: readonly Locale[] = chosen(process.env['SITE_LANGUAGES']);

function chosen(names: string | undefined): readonly Locale[] {
  if (names === undefined || names === '') return ALL_LOCALES;
  const wanted = names.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !isLocale(name));
  if (unknown.length > 0)
    throw new Error(`SITE_LANGUAGES names languages that the site does not speak: ${unknown.join()}`);
  return ALL_LOCALES.filter((code) => code === ORIGINAL_LOCALE || wanted.includes(code));
}

/** Whether a string is the code of a language of the site. */
function isLocale(code: string): code is Locale {
  return Object.hasOwn(LOCALES, code);
}
