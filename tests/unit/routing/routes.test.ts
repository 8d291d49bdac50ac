import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { AUTHORITY_LISTS } from '../../../src/domain/list.ts';
import { MAP_VIEWS } from '../../../src/domain/map-view.ts';
import { LOCALE_CODES, LOCALES } from '../../../src/i18n/locales.ts';
import {
  allRoutes,
  alternates,
  filePath,
  letterName,
  letterPath,
  pathFromRoot,
  pathTo,
  permanentPath,
  replyFormPath,
  tablePath,
} from '../../../src/routing/routes.ts';
import { anyLocale, anyRoute } from '../../support/arbitrary-routes.ts';

const ORIGIN = new URL('https://site.example');
const SLUGS = ['koeln', 'kreis-kleve', 'staedteregion-aachen'];

test('German addresses have no prefix, those of other languages their segment.', () => {
  const segments = ' leicht en es fr it ku nl pl ro sq sr tr el bg ru uk ar fa'.split(' ');
  expect(LOCALE_CODES.map((locale) => pathTo(locale, { page: 'home' }))).toEqual(
    segments.map((segment) => (segment === '' ? '/' : `/${segment}/`)),
  );
  expect(LOCALE_CODES.map((locale) => pathTo(locale, { page: 'authority', slug: 'koeln' }))).toEqual(
    segments.map((segment) => (segment === '' ? '/kommunen/koeln/' : `/${segment}/kommunen/koeln/`)),
  );
});

function listAddress(slug: string): string {
  return `/kommunen/liste/${slug}/`;
}

test('Every page stands at the address that the product gives it.', () => {
  expect(allRoutes(['koeln']).map((route) => pathTo('de', route))).toEqual([
    '/',
    '/resolution/',
    '/forderungen/',
    '/forderungen/konzepte/',
    '/forderungen/kriterium/',
    '/forderungen/kreise/',
    '/forderungen/berichte/',
    '/kommunen/',
    ...['konzepte', 'kriterium', 'kreise', 'berichte'].flatMap((demand) =>
      ['belegt', 'selbstauskunft', 'nichts-gefunden', 'angefragt', 'nicht-recherchiert', 'offen', 'alle'].map(
        (group) => `/kommunen/liste/${demand}-${group}/`,
      ),
    ),
    ...['konzepte-belegt-kreisfreie-staedte', 'konzepte-offen-kreisfreie-staedte'].map(listAddress),
    ...['konzepte-belegt-kreise', 'konzepte-offen-kreise'].map(listAddress),
    ...['berichte-belegt-kreisfreie-staedte', 'berichte-offen-kreisfreie-staedte'].map(listAddress),
    ...['konzepte', 'kriterium', 'kreise', 'berichte'].flatMap((demand) => [
      `/kommunen/karte/${demand}/`,
      `/kommunen/karte/${demand}-einwohner/`,
    ]),
    '/suche/',
    '/methodik/',
    '/recherchestand/',
    '/aenderungen/',
    '/antworten/',
    '/mitmachen/',
    '/daten/',
    '/vorlagen/',
    '/presse/',
    '/sprachen/',
    '/glossar/',
    '/impressum/',
    '/datenschutz/',
    '/barrierefreiheit/',
    '/kommunen/koeln/',
  ]);
});

test('A fragment follows the path; an empty one leaves no trace.', () => {
  expect(pathTo('en', { page: 'resolution' }, 'p2')).toBe('/en/resolution/#p2');
  expect(pathTo('en', { page: 'resolution' }, '')).toBe('/en/resolution/');
});

test('The permanent address of an authority and files stand at the root, whatever the language.', () => {
  expect(permanentPath('05315000')).toBe('/k/05315000/');
  expect(filePath('sitemap.xml')).toBe('/sitemap.xml');
});

test('Letters and reply forms are German text files beside the profile, one letter per demand.', () => {
  expect(DEMANDS.map((demand) => letterPath('koeln', demand))).toEqual([
    '/kommunen/koeln/brief-konzepte.txt',
    '/kommunen/koeln/brief-kriterium.txt',
    '/kommunen/koeln/brief-kreise.txt',
    '/kommunen/koeln/brief-berichte.txt',
  ]);
  expect(replyFormPath('koeln')).toBe('/kommunen/koeln/antwort.txt');
  expect(DEMANDS.map((demand) => letterPath('koeln', demand))).toEqual(
    DEMANDS.map((demand) => `/kommunen/koeln/${letterName(demand)}.txt`),
  );
});

test('A German path in a text leads to the page of the reader’s language.', () => {
  const paths = (['de', 'de-simple', 'sr-Latn', 'ar'] as const).map((locale) => pathFromRoot(locale, '/glossar/#kim'));
  expect(paths).toEqual(['/glossar/#kim', '/leicht/glossar/#kim', '/sr/glossar/#kim', '/ar/glossar/#kim']);
});

test('Rewriting the German path of a page gives the address of that page in every language.', () => {
  fc.assert(
    fc.property(anyLocale, anyRoute, (locale, route) => {
      expect(pathFromRoot(locale, pathTo('de', route))).toBe(pathTo(locale, route));
    }),
  );
});

test('No two pages share an address, in whatever languages.', () => {
  fc.assert(
    fc.property(anyLocale, anyRoute, anyLocale, anyRoute, (locale, route, otherLocale, otherRoute) => {
      const same = JSON.stringify([locale, route]) === JSON.stringify([otherLocale, otherRoute]);
      expect(pathTo(locale, route) === pathTo(otherLocale, otherRoute)).toBe(same);
    }),
    { numRuns: 5000 },
  );
});

test('All pages of a site are listed once, and none of them twice under one address.', () => {
  const routes = allRoutes(SLUGS);
  const addresses = LOCALE_CODES.flatMap((locale) => routes.map((route) => pathTo(locale, route)));
  expect(new Set(addresses).size).toBe(LOCALE_CODES.length * routes.length);
  expect(routes).toHaveLength(22 + AUTHORITY_LISTS.length + DEMANDS.length * MAP_VIEWS.length + SLUGS.length);
});

test('A page names itself in every language, and the original as the default.', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const named = new Map(alternates(route, ORIGIN).map(({ hreflang, href }) => [hreflang, href]));
      expect([...named.keys()]).toEqual([...LOCALE_CODES.map((locale) => LOCALES[locale].tag), 'x-default']);
      for (const locale of LOCALE_CODES)
        expect(named.get(LOCALES[locale].tag)).toBe(`https://site.example${pathTo(locale, route)}`);
      expect(named.get('x-default')).toBe(named.get('de'));
    }),
  );
});

test('Alternates are reciprocal: a page is named by exactly the pages that it names.', () => {
  const groups = allRoutes(SLUGS).map((route) => new Set(alternates(route, ORIGIN).map(({ href }) => href)));
  const naming = Map.groupBy(
    groups.flatMap((group) => [...group].map((href) => ({ href, group }))),
    ({ href }) => href,
  );
  expect([...naming.values()].filter((namers) => namers.length !== 1)).toEqual([]);
  expect(naming.size).toBe(groups.length * LOCALE_CODES.length);
});

test('The files of all places and of each list stand beside their German pages.', () => {
  expect(tablePath('json')).toBe('/kommunen.json');
  expect(tablePath('csv', { demand: 'reporting', group: 'open', kind: 'kreisfreie-stadt' })).toBe(
    '/kommunen/liste/berichte-offen-kreisfreie-staedte.csv',
  );
});
