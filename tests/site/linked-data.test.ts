import { expect, test } from 'vitest';
import { LOCALES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { byClass, byName, fold, textOf } from '../support/dom.ts';
import { blocksOf, nodesOf, readBlock, unknownTerms, wordsOf, type Node } from '../support/json-ld.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { absolute, BASE, DIST, elements, LISTED, PAGES, pagesOf, treeOf, values, type Found } from '../support/site.ts';
import { listFiles } from '../../src/integrations/built-pages.ts';

/** Every page but those that only lead to another one, and the posters to print. */
const DESCRIBED = PAGES.filter(({ route }) => route.page !== 'permanent' && route.page !== 'poster');
/** A few profiles of every kind, and every other page: what stands on all profiles is made in the same way. */
const SLUGS = ['koeln', 'rheine', 'aachen', 'hilden', 'kreis-wesel', 'bedburg-hau', 'staedteregion-aachen'];
const LOOKED_AT = DESCRIBED.filter(({ route }) => route.page !== 'authority' || SLUGS.includes(route.slug));

const known = new Map<Found, Node>();

function description(page: Found): Node {
  const read = known.get(page) ?? readBlock(blocksOf(page.built.html)[0] ?? '');
  known.set(page, read);
  return read;
}

/** Files of the pages that break a rule. */
function breaking(pages: readonly Found[], breaks: (page: Found, node: Node) => boolean): readonly string[] {
  return pages.filter((page) => breaks(page, description(page))).map(({ file }) => file);
}

test('every page holds exactly one block of linked data, and it is JSON', () => {
  expect(DESCRIBED.length).toBeGreaterThan(1_400);
  expect(DESCRIBED.filter(({ built }) => blocksOf(built.html).length !== 1).map(({ file }) => file)).toEqual([]);
  expect(breaking(DESCRIBED, (_, node) => node['@context'] !== 'https://schema.org')).toEqual([]);
});

test('it uses only types and properties of schema.org, and rates nothing', () => {
  expect([...new Set(DESCRIBED.flatMap((page) => unknownTerms(description(page))))]).toEqual([]);
  const types = new Set(DESCRIBED.flatMap((page) => nodesOf(description(page)).map((node) => node['@type'])));
  expect([...types].filter((type) => /Rating|Review|Claim|Legislation/u.test(type))).toEqual([]);
});

test('it says the language of the page, its address, and what the home page is', () => {
  expect(breaking(DESCRIBED, ({ locale }, node) => node['inLanguage'] !== LOCALES[locale].tag)).toEqual([]);
  expect(breaking(LISTED, ({ address }, node) => node['url'] !== absolute(address))).toEqual([]);
  const home = new Set(pagesOf('home'));
  expect(breaking(DESCRIBED, (page, node) => (node['@type'] === 'WebSite') !== home.has(page))).toEqual([]);
});

test('its date is a day of the data, not after the newest entry, on every page whose numbers come from them', () => {
  const version = /\d{4}-\d{2}-\d{2}(?=-[0-9a-f]{8})/u.exec(pagesOf('home')[0]?.built.html ?? '')?.[0] ?? '';
  const counted = pagesOf('home', 'list', 'map', 'demands', 'demand', 'authorities');
  expect(counted.length).toBeGreaterThan(50);
  expect(breaking(counted, (_, node) => node['dateModified'] !== version)).toEqual([]);
  const later = breaking(pagesOf('authority'), (_, node) => !(String(node['dateModified']) <= version));
  expect(later).toEqual([]);
});

test('its path names the same pages as the path that readers see, in the same order', () => {
  const wrong = LOOKED_AT.filter((page) => {
    const seen = byClass(treeOf(page.built), 'breadcrumbs')
      .flatMap((nav) => byName(nav, 'a'))
      .map((link) => `${textOf(link)} ${absolute(link.attribs['href'] ?? '')}`);
    const items = nodesOf(description(page)['breadcrumb']).filter((node) => node['@type'] === 'ListItem');
    const said = items.map(({ name, item }) => `${String(name)} ${String(item)}`);
    return said.join('\n') !== seen.join('\n') || items.some(({ position }, index) => position !== index + 1);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('it makes no new claims: all its words stand on the page', () => {
  const wrong = LOOKED_AT.flatMap((page) => {
    const tree = treeOf(page.built);
    const told = values(elements(page.built, 'meta', { name: 'description' }), 'content');
    const seen = fold([textOf(tree), ...told].join(' '));
    const data = fold(blocksOf(page.built.html)[0] ?? '');
    const readable = seen.replace(data, ' ');
    return wordsOf(description(page))
      .filter((words) => !readable.includes(fold(words)))
      .map((words) => `${page.file}: ${words}`);
  });
  expect(wrong).toEqual([]);
});

test('each profile is about its place, with official key, Wikidata and Kreis', () => {
  const places = new Map(AUTHORITIES.map((place) => [place.slug, place]));
  const wrong = breaking(pagesOf('authority'), ({ route }, node) => {
    const place = route.page === 'authority' ? places.get(route.slug) : undefined;
    const said = JSON.stringify(node['mainEntity']);
    const needed = [place?.ags, `wikidata.org/wiki/${place?.wikidataId ?? '?'}`, place?.name];
    return (
      needed.some((one) => one === undefined || !said.includes(`${one}"`)) ||
      said.includes('containedIn') !== (place !== undefined && 'kreisAgs' in place)
    );
  });
  expect(wrong).toEqual([]);
});

test('the resolution is a work of the Landesintegrationsrat, and each translation one of the German text', () => {
  for (const page of pagesOf('resolution')) {
    const node = description(page);
    const works = nodesOf(node['mainEntity']);
    expect(works.map((work) => work['@type'])).toEqual(
      page.locale === ORIGINAL_LOCALE
        ? ['CreativeWork', 'Organization']
        : ['CreativeWork', 'CreativeWork', 'Organization'],
    );
    const translated = page.locale !== ORIGINAL_LOCALE && LOCALES[page.locale].rendering === 'faithful';
    expect(JSON.stringify(node).includes('"translationOfWork"'), page.file).toBe(translated);
  }
});

test('every file that the description of the open data names is there', () => {
  const files = new Set(listFiles(DIST));
  const data = pagesOf('text').filter(({ address }) => address.endsWith('/daten/'));
  const named = new Set(
    data
      .flatMap((page) => nodesOf(description(page)))
      .flatMap((node) => (typeof node['contentUrl'] === 'string' ? node['contentUrl'] : [])),
  );
  expect(named.size).toBe(13);
  expect([...named].filter((url) => !files.has(new URL(url).pathname.slice(BASE.length)))).toEqual([]);
});
