import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { pathTo, permanentPath, type Route } from '../../src/routing/routes.ts';
import { TEXT_PAGES } from '../../src/schemas/texts.ts';

interface PageType {
  readonly name: string;
  readonly route: Route;
}

/** One page of each type that exists in every language. */
const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', route: { page: 'home' } },
  { name: 'resolution', route: { page: 'resolution' } },
  { name: 'demands', route: { page: 'demands' } },
  { name: 'demand', route: { page: 'demand', demand: 'concepts' } },
  { name: 'explorer', route: { page: 'authorities' } },
  { name: 'profile of a city with a body', route: { page: 'authority', slug: 'koeln' } },
  { name: 'profile of a Kreis', route: { page: 'authority', slug: 'kreis-wesel' } },
  { name: 'profile without a documented body', route: { page: 'authority', slug: 'bedburg-hau' } },
  { name: 'profile with findings', route: { page: 'authority', slug: 'rheine' } },
  { name: 'list', route: { page: 'list', demand: 'reporting', group: 'documented' } },
  { name: 'map', route: { page: 'map', demand: 'reporting', view: 'equal' } },
  { name: 'map of Kreise by population', route: { page: 'map', demand: 'districts', view: 'population' } },
  { name: 'search', route: { page: 'search' } },
  ...TEXT_PAGES.map((text) => ({ name: text, route: { page: 'text', text } as const })),
  { name: 'not found', route: { page: 'not-found' } },
];

export interface SitePage {
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
  readonly route: Route;
}

/** One page of each type in every language, for `test.for`. */
export const PAGES: readonly SitePage[] = PAGE_TYPES.flatMap(({ name, route }) =>
  LOCALE_CODES.map((locale) => ({ name, locale, route, path: addressOf(locale, route) })),
);

/**
 * The languages in which every page type is looked at: the original, the easy language with
 * its large type, one from right to left, and the one with the longest words beside German. The others share their styles with them.
 */
export const MATRIX_LOCALES: readonly Locale[] = (['de', 'de-simple', 'ar', 'nl'] as const).filter((code) =>
  LOCALE_CODES.includes(code),
);

/** The pages of these languages. */
export const MATRIX_PAGES: readonly SitePage[] = PAGES.filter(({ locale }) => MATRIX_LOCALES.includes(locale));

/** Of how many page types a language beside the matrix has its turn with one. */
const TURNS = 3;

/** The pages of the matrix, and in each other language a third of the page types, each language others: each type in several languages. */
export const PAGES_IN_TURN: readonly SitePage[] = PAGES.filter(({ locale }, index) => {
  const type = Math.floor(index / LOCALE_CODES.length);
  return MATRIX_LOCALES.includes(locale) || (type + LOCALE_CODES.indexOf(locale)) % TURNS === 0;
});

/** Address at which readers meet a page; they meet the 404 page where there is no page. */
function addressOf(locale: Locale, route: Route): string {
  return route.page === 'not-found' ? `${pathTo(locale, { page: 'home' })}missing/` : pathTo(locale, route);
}

/** Permanent address of Köln: the one page type that exists once for all languages. */
export const PERMANENT = permanentPath('05315000');
