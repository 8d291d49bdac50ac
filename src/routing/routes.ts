import { DEMANDS, type Demand } from '../domain/demand.ts';
import { AUTHORITY_LISTS, type AuthorityList, type ListGroup, type ListKind } from '../domain/list.ts';
import { MAP_VIEWS, type MapView } from '../domain/map-view.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import { TEXT_PAGES, type TextPage } from '../schemas/texts.ts';

/** A page of the site, whatever its language. */
export type Route =
  | { readonly page: 'home' | 'resolution' | 'demands' | 'authorities' | 'search' | 'not-found' }
  | { readonly page: 'text'; readonly text: TextPage }
  | { readonly page: 'demand'; readonly demand: Demand }
  | ({ readonly page: 'list' } & AuthorityList)
  | { readonly page: 'map'; readonly demand: Demand; readonly view: MapView }
  | { readonly page: 'authority'; readonly slug: string };

/** Last part of a demand's address. */
export const DEMAND_SLUGS: Readonly<Record<Demand, string>> = {
  concepts: 'konzepte',
  criterion: 'kriterium',
  districts: 'kreise',
  reporting: 'berichte',
};

/** Part of a list's address behind that of its demand. */
const LIST_SLUGS: Readonly<Record<ListGroup, string>> = {
  documented: 'belegt',
  'self-reported': 'selbstauskunft',
  'nothing-found': 'nichts-gefunden',
  'awaiting-answer': 'angefragt',
  'not-researched': 'nicht-recherchiert',
  open: 'offen',
  applicable: 'alle',
};

const LIST_KIND_SLUGS: Readonly<Record<ListKind, string>> = {
  'kreisfreie-stadt': 'kreisfreie-staedte',
  kreis: 'kreise',
};

/**
 * Last part of a list's address.
 * @example listSlug({ demand: 'concepts', group: 'open', kind: 'kreis' }) // 'konzepte-offen-kreise'
 */
export function listSlug({ demand, group, kind }: AuthorityList): string {
  const slug = `${DEMAND_SLUGS[demand]}-${LIST_SLUGS[group]}`;
  return kind === undefined ? slug : `${slug}-${LIST_KIND_SLUGS[kind]}`;
}

/** End of a map's address, behind that of its demand. */
const MAP_SUFFIXES: Readonly<Record<MapView, string>> = { equal: '', population: '-einwohner' };

/** Last part of a map's address. */
export function mapSlug(demand: Demand, view: MapView): string {
  return `${DEMAND_SLUGS[demand]}${MAP_SUFFIXES[view]}`;
}

/** Address of the map of a demand as a drawing to reuse, German. */
export function mapFilePath(demand: Demand): string {
  return `${BASE}kommunen/karte/${DEMAND_SLUGS[demand]}.svg`;
}

/** Address of each text page within its language. */
export const TEXT_SLUGS: Readonly<Record<TextPage, string>> = {
  methodology: 'methodik',
  research: 'recherchestand',
  changes: 'aenderungen',
  replies: 'antworten',
  participate: 'mitmachen',
  data: 'daten',
  documents: 'vorlagen',
  press: 'presse',
  languages: 'sprachen',
  glossary: 'glossar',
  imprint: 'impressum',
  privacy: 'datenschutz',
  accessibility: 'barrierefreiheit',
};

/** Anchor of the place finder on the page of all authorities, where the header of every page leads. */
export const PLACE_FINDER = 'ort';

/** Path of a page within its language, without slashes at either end. */
function localPath(route: Route): string {
  switch (route.page) {
    case 'home':
      return '';
    case 'resolution':
      return 'resolution';
    case 'demands':
      return 'forderungen';
    case 'demand':
      return `forderungen/${DEMAND_SLUGS[route.demand]}`;
    case 'authorities':
      return 'kommunen';
    case 'list':
      return `kommunen/liste/${listSlug(route)}`;
    case 'map':
      return `kommunen/karte/${mapSlug(route.demand, route.view)}`;
    case 'authority':
      return `kommunen/${route.slug}`;
    case 'search':
      return 'suche';
    case 'not-found':
      return '404';
    case 'text':
      return TEXT_SLUGS[route.text];
  }
}

/** Path that the site is served under: '/' or, for a sub-path, '/kim/'. Tasks run without Vite and see the site at '/'. */
const BASE = `/${baseOf(import.meta.env)}/`.replace(/\/{2,}/gu, '/');

function baseOf(settings: Pick<ImportMetaEnv, 'BASE_URL'> | undefined): string {
  return settings?.BASE_URL ?? '/';
}

/**
 * Address of a page, from the root of the host.
 * @example pathTo('tr', { page: 'authority', slug: 'koeln' }) // '/tr/kommunen/koeln/'
 */
export function pathTo(locale: Locale, route: Route, fragment = ''): string {
  const path = [LOCALES[locale].pathSegment, localPath(route)].filter((part) => part !== '').join('/');
  return `${BASE}${path === '' ? '' : `${path}/`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Permanent address of an authority, whatever its name becomes. */
export function permanentPath(ags: string): string {
  return `${BASE}k/${ags}/`;
}

/** Address of a file or of an internal path that a text names in its German form. */
export function pathFromRoot(locale: Locale, germanPath: string): string {
  const segment = LOCALES[locale].pathSegment;
  return `${BASE}${segment === '' ? '' : `${segment}/`}${germanPath.replace(/^\//u, '')}`;
}

/** Address of a file that is the same for all languages. */
export function filePath(name: string): string {
  return `${BASE}${name}`;
}

/** Name of the file of a ready letter, without its ending. */
export function letterName(demand: Demand): string {
  return `brief-${DEMAND_SLUGS[demand]}`;
}

/** Address of the ready letter that asks one demand's question, as a German text file. */
export function letterPath(slug: string, demand: Demand): string {
  return `${BASE}kommunen/${slug}/${letterName(demand)}.txt`;
}

/** Address of the German reply form of an authority, as a text file. */
export function replyFormPath(slug: string): string {
  return `${BASE}kommunen/${slug}/antwort.txt`;
}

/** Address of the file with all places, or of a list, in German: what programs and spreadsheets read. */
export function tablePath(ending: 'csv' | 'json', list?: AuthorityList): string {
  return `${BASE}kommunen${list === undefined ? '' : `/liste/${listSlug(list)}`}.${ending}`;
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** The same page in every language, and German as the default; absolute addresses. Source: Google's hreflang rules. */
export function alternates(route: Route, origin: URL): readonly Alternate[] {
  const absolute = (locale: Locale): string => new URL(pathTo(locale, route), origin).href;
  return [
    ...LOCALE_CODES.map((locale) => ({ hreflang: LOCALES[locale].tag, href: absolute(locale) })),
    { hreflang: 'x-default', href: absolute(ORIGINAL_LOCALE) },
  ];
}

/** Every page that the site offers to readers (404 apart), once, whatever its language. */
export function allRoutes(slugs: readonly string[]): readonly Route[] {
  return [
    { page: 'home' },
    { page: 'resolution' },
    { page: 'demands' },
    ...DEMANDS.map((demand) => ({ page: 'demand', demand }) as const),
    { page: 'authorities' },
    ...AUTHORITY_LISTS.map((list) => ({ page: 'list', ...list }) as const),
    ...DEMANDS.flatMap((demand) => MAP_VIEWS.map((view) => ({ page: 'map', demand, view }) as const)),
    { page: 'search' },
    ...TEXT_PAGES.map((text) => ({ page: 'text', text }) as const),
    ...slugs.map((slug) => ({ page: 'authority', slug }) as const),
  ];
}
