import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBuiltPages, type BuiltPage } from '../../src/integrations/built-pages.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { posterPath } from '../../src/routing/embed-routes.ts';
import { allRoutes, pathTo, permanentPath, type Route } from '../../src/routing/routes.ts';
import { readSiteSettings } from '../../src/schemas/site-file.ts';
import { parse } from './dom.ts';
import { AUTHORITIES } from './registry.ts';

/** The built site that is checked. */
export const DIST = path.resolve(process.env['OUT_DIR'] ?? 'dist');

const ORIGIN = new URL(readSiteSettings().baseUrl);

/** Path that the site is served under, with a slash at either end. */
export const BASE = ORIGIN.pathname.replace(/\/?$/u, '/');

/** Path that `src/routing` builds addresses under in a test: there, Vite knows no base of the site. */
const TEST_BASE = pathTo(ORIGINAL_LOCALE, { page: 'home' });

/** Address of a page from the root of the host, under the site's own base. */
export function addressOf(locale: Locale, route: Route): string {
  return `${BASE}${pathTo(locale, route).slice(TEST_BASE.length)}`;
}

/** Permanent address of an authority, under the site's own base. */
export function permanentAddress(ags: string): string {
  return `${BASE}${permanentPath(ags).slice(TEST_BASE.length)}`;
}

/** Address of the poster of an authority, under the site's own base. */
function posterAddress(slug: string): string {
  return `${BASE}${posterPath(slug).slice(TEST_BASE.length)}`;
}

/** A page that the site is meant to hold: one of its routes in one language, or the permanent address or poster of an authority. */
interface SitePage {
  readonly locale: Locale;
  readonly route:
    Route | { readonly page: 'permanent'; readonly ags: string } | { readonly page: 'poster'; readonly slug: string };
  /** Address from the root of the host. */
  readonly address: string;
  readonly file: string;
}

/** Every page that the site is meant to hold, whatever was built. */
export const PLANNED: readonly SitePage[] = [
  ...LOCALE_CODES.flatMap((locale) =>
    allRoutes(AUTHORITIES.map(({ slug }) => slug)).map((route) => {
      const address = addressOf(locale, route);
      return { locale, route, address, file: `${address.slice(BASE.length)}index.html` };
    }),
  ),
  ...LOCALE_CODES.map((locale) => ({
    locale,
    route: { page: 'not-found' } as const,
    address: addressOf(locale, { page: 'not-found' }),
    file: path.posix.join(LOCALES[locale].pathSegment, '404.html'),
  })),
  ...AUTHORITIES.map(({ ags }) => ({
    locale: ORIGINAL_LOCALE,
    route: { page: 'permanent', ags } as const,
    address: permanentAddress(ags),
    file: `k/${ags}/index.html`,
  })),
  ...AUTHORITIES.map(({ slug }) => ({
    locale: ORIGINAL_LOCALE,
    route: { page: 'poster', slug } as const,
    address: posterAddress(slug),
    file: `kommunen/${slug}/plakat/index.html`,
  })),
];

/** An element of a built page. */
export type PageElement = BuiltPage['elements'][number];

/** Folder of the cards that others show in frames: thousands of tiny pages, which have checks of their own (embeds.test.ts). */
export const EMBEDS = 'einbetten/';

/** All built pages but the cards by their file; read once for all test files that share a worker. */
export const BUILT: ReadonlyMap<string, BuiltPage> = new Map(
  readBuiltPages(DIST, EMBEDS).map((page) => [page.file, page]),
);

/** A planned page as it was built. */
export interface Found extends SitePage {
  readonly built: BuiltPage;
}

/** The planned pages that were built; that none is missing or extra is a check of its own (languages.test.ts). */
export const PAGES: readonly Found[] = PLANNED.flatMap((page) => {
  const built = BUILT.get(page.file);
  return built === undefined ? [] : { ...page, built };
});

/** The built pages of some kinds. */
export function pagesOf(...kinds: readonly SitePage['route']['page'][]): readonly Found[] {
  return PAGES.filter(({ route }) => kinds.includes(route.page));
}

/** Pages that the site offers to readers and search engines. */
export const LISTED = PAGES.filter(({ route }) => !['not-found', 'permanent', 'poster'].includes(route.page));

/** Trees of the pages that were looked at last: all pages of a language, but not all of the site, which would not fit into memory. */
const trees = new Map<BuiltPage, ReturnType<typeof parse>>();
const KEPT_TREES = 600;

/** A built page as a tree; an empty one if there is no such page. */
export function treeOf(page: BuiltPage | undefined): ReturnType<typeof parse> {
  if (page === undefined) return parse('');
  const known = trees.get(page);
  if (known !== undefined) return known;
  if (trees.size >= KEPT_TREES) trees.clear();
  const tree = parse(page.html);
  trees.set(page, tree);
  return tree;
}

/** Elements of a page with a given name and attributes. */
export function elements(
  { elements: all }: BuiltPage,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly PageElement[] {
  const wanted = Object.entries(attributes);
  return all.filter((one) => one.name === name && wanted.every(([key, value]) => one.attributes[key] === value));
}

/** The scripts of a page that browsers run: everything but blocks of linked data, which are text to them. Source: HTML, 4.12.1. */
export function scriptsOf(page: BuiltPage): readonly PageElement[] {
  return elements(page, 'script').filter(({ attributes }) => attributes['type'] !== 'application/ld+json');
}

/** Values of one attribute, for the elements that have it. */
export function values(list: readonly PageElement[], attribute: string): readonly string[] {
  return list.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

/** Absolute address of a path on the site. */
export function absolute(address: string): string {
  return new URL(address, ORIGIN).href;
}

/** A file of the built site. */
export function readBuilt(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8');
}

/** The keys under which more than one item stands, with those items. */
export function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(items, keyOf)].filter(([, group]) => group.length > 1);
}
