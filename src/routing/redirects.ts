import { DEMANDS } from '../domain/demand.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { FEED_FORMATS } from './feeds.ts';
import { filePath, letterName, pathTo } from './routes.ts';

/** An address that a place had, and the one that it has today. */
interface Renamed {
  readonly oldSlug: string;
  readonly slug: string;
}

/** An answer that the host gives for a whole address: the browser is sent on, and told that it is for good. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: 301;
}

/** Pages below the profile, in each language, and German files beside it. */
const PAGES = ['', 'plakat/'];
const FILES: readonly string[] = [
  ...['antwort.txt', 'daten.json', ...FEED_FORMATS.map(({ ending }) => `aenderungen.${ending}`)],
  ...DEMANDS.flatMap((demand) => ['txt', 'docx'].map((ending) => `${letterName(demand)}.${ending}`)),
];

/**
 * What the host answers for the former addresses of renamed places; the static pages that stand there do the same for readers
 * where the host knows no rules.
 * @example redirectRules([{ oldSlug: 'alt', slug: 'neu' }])[0] // { from: '/kommunen/alt/', to: '/kommunen/neu/', status: 301 }
 */
export function redirectRules(renamed: readonly Renamed[]): readonly RedirectRule[] {
  return renamed.flatMap(({ oldSlug, slug }) => [
    ...LOCALE_CODES.flatMap((locale) => {
      const profile = (one: string): string => pathTo(locale, { page: 'authority', slug: one });
      return PAGES.map((page) => toRule(`${profile(oldSlug)}${page}`, `${profile(slug)}${page}`));
    }),
    ...FILES.map((file) => {
      const profile = (one: string): string => pathTo(ORIGINAL_LOCALE, { page: 'authority', slug: one });
      return toRule(`${profile(oldSlug)}${file}`, `${profile(slug)}${file}`);
    }),
    ...FEED_FORMATS.map(({ ending }) =>
      toRule(filePath(`feeds/${oldSlug}.${ending}`), filePath(`feeds/${slug}.${ending}`)),
    ),
  ]);
}

function toRule(from: string, to: string): RedirectRule {
  return { from, to, status: 301 };
}
