import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sitemapXml } from '../../../src/exports/sitemap.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { allRoutes, alternates, pathTo } from '../../../src/routing/routes.ts';
import { xmlFault } from '../../support/well-formed-xml.ts';

const ORIGIN = new URL('https://site.example');
const ROUTES = allRoutes(['koeln', 'kreis-kleve']);

/** Addresses in the `loc` elements of a sitemap, unescaped. */
function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map((match) => unescape(match[1] ?? ''));
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

test.each([
  ['<a>', '<a> left open'],
  ['<a></b>', 'stray </b>'],
  ['<a/><b/>', '2 root elements'],
  ['<a>x & y</a>', 'bare ampersand in x & y'],
  ['<a b="<"/>', 'cannot read on from <a b="<"/>'],
  ['<a b="c"><d/>&amp;</a>', undefined],
])('The check of well-formedness judges %s.', (document, fault) => {
  expect(xmlFault(document)).toBe(fault);
});

test('The sitemap is a well-formed list of every page in every language, each once.', () => {
  const xml = sitemapXml(ROUTES.map((route) => ({ alternates: alternates(route, ORIGIN) })));
  expect(xmlFault(xml)).toBeUndefined();
  const expected = ROUTES.flatMap((route) => LOCALE_CODES.map((locale) => new URL(pathTo(locale, route), ORIGIN).href));
  expect(locations(xml).toSorted()).toEqual(expected.toSorted());
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"/u,
  );
});

test('Each entry names its page in every language and the default.', () => {
  const xml = sitemapXml([{ alternates: alternates({ page: 'home' }, ORIGIN) }]);
  const entries = xml.split('<url>').slice(1);
  expect(entries).toHaveLength(LOCALE_CODES.length);
  for (const entry of entries) {
    const links = [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/gu)];
    expect(links.map((link) => ({ hreflang: link[1], href: link[2] }))).toEqual(alternates({ page: 'home' }, ORIGIN));
  }
});

test('Whatever stands in an address, the sitemap is well-formed and gives the address back.', () => {
  const nasty = fc.array(fc.constantFrom('&', '<', '>', '"', "'", '&amp;', 'ä', '/', 'a', ' '), { minLength: 1 });
  fc.assert(
    fc.property(nasty, (parts) => {
      const href = `https://site.example/${parts.join('')}`;
      const xml = sitemapXml([{ alternates: [{ hreflang: 'de', href }] }]);
      expect(xmlFault(xml)).toBeUndefined();
      expect(locations(xml)).toEqual([href]);
    }),
  );
});

test('A site without pages has an empty, well-formed sitemap.', () => {
  expect(xmlFault(sitemapXml([]))).toBeUndefined();
  expect(locations(sitemapXml([]))).toEqual([]);
});
