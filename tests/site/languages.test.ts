import { describe, expect, test } from 'vitest';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { byClass, byName } from '../support/dom.ts';
import {
  absolute,
  addressOf,
  BASE,
  BUILT,
  elements,
  LISTED,
  pagesOf,
  PLANNED,
  readBuilt,
  treeOf,
  values,
  type Found,
} from '../support/site.ts';

const pageAt = new Map(LISTED.map((page) => [absolute(page.address), page]));

/** The languages that a page names, with the address of each, in the page's order. */
function alternatesOf({ built }: Found): readonly (readonly [string, string])[] {
  // Links with a media type lead to feeds.
  return elements(built, 'link', { rel: 'alternate' })
    .filter(({ attributes }) => attributes['type'] === undefined)
    .map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? ''] as const);
}

/** The language switch in the header: code, address and whether it is marked as the current one. */
function languageSwitch({ built }: Found): readonly (readonly [string, string, boolean])[] {
  const [header] = byName(treeOf(built), 'header');
  const links =
    header === undefined
      ? []
      : byClass(header, 'languages')
          .flatMap((nav) => byName(nav, 'ul'))
          .flatMap((list) => byName(list, 'a'));
  return links.map(
    ({ attribs }) => [attribs['lang'] ?? '', attribs['href'] ?? '', attribs['aria-current'] === 'true'] as const,
  );
}

test('the site holds every planned page, and no other', () => {
  expect([...BUILT.keys()].sort()).toEqual(PLANNED.map(({ file }) => file).sort());
});

describe('each page that readers are offered', () => {
  test('names itself as canonical', () => {
    const wrong = LISTED.filter(({ built, address }) => {
      const canonical = values(elements(built, 'link', { rel: 'canonical' }), 'href');
      return canonical.length !== 1 || canonical[0] !== absolute(address);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('names all languages and the default, once each', () => {
    const complete = [...LOCALE_CODES.map((code) => LOCALES[code].tag), 'x-default'].sort();
    const wrong = LISTED.filter((page) => {
      const codes = alternatesOf(page).map(([code]) => code);
      return codes.toSorted().join() !== complete.join();
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('leads by each of them to the same page in that language, and back', () => {
    const named = new Map(LISTED.map((page) => [page, JSON.stringify(alternatesOf(page))]));
    const wrong = LISTED.flatMap((page) =>
      alternatesOf(page).filter(([code, href]) => {
        const other = pageAt.get(href);
        if (other === undefined) return true;
        const wanted = code === 'x-default' ? LOCALES[ORIGINAL_LOCALE].tag : code;
        const same = JSON.stringify(other.route) === JSON.stringify(page.route);
        const back = named.get(other) === named.get(page);
        return LOCALES[other.locale].tag !== wanted || !same || !back;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('offers the same page in every language at the top', () => {
    const wrong = LISTED.filter((page) => {
      const { route } = page;
      if (route.page === 'permanent' || route.page === 'poster') return true;
      const wanted = LOCALE_CODES.map(
        (code) => [LOCALES[code].tag, addressOf(code, route), code === page.locale] as const,
      );
      return JSON.stringify(languageSwitch(page)) !== JSON.stringify(wanted);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the page for addresses that do not exist', () => {
  const pages = pagesOf('not-found');

  test('stands in every language where a web server looks for it', () => {
    expect(pages.map(({ file }) => file)).toEqual(
      LOCALE_CODES.map((code) => (code === ORIGINAL_LOCALE ? '404.html' : `${LOCALES[code].pathSegment}/404.html`)),
    );
  });

  test.each(pages.map((page) => [page.file, page] as const))('%s is kept out of search engines', (_file, page) => {
    expect(values(elements(page.built, 'meta', { name: 'robots' }), 'content')).toEqual(['noindex']);
    expect(elements(page.built, 'link', { rel: 'canonical' })).toEqual([]);
    expect(alternatesOf(page)).toEqual([]);
  });

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s leads to the start of each language',
    (_file, page) => {
      const home = LOCALE_CODES.map((code) => addressOf(code, { page: 'home' }));
      expect(languageSwitch(page).map(([, href]) => href)).toEqual(home);
    },
  );
});

describe('the sitemap', () => {
  const xml = readBuilt('sitemap.xml');

  test('is well-formed: its whole text follows the protocol', () => {
    const value = '(?:[^<>&"]|&(?:amp|lt|gt|quot|apos);)+';
    const link = `<xhtml:link rel="alternate" hreflang="${value}" href="${value}"/>`;
    const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
    const entry = `<url><loc>${value}</loc>(?:${link}){${String(LOCALE_CODES.length + 1)}}</url>\\s*`;
    const [declaration = '', opening = '', ...rest] = xml.split('\n');
    expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    expect(opening).toBe(`<urlset ${namespaces}>`);
    expect(rest.join('\n').replace(new RegExp(entry, 'gu'), '').trim()).toBe('</urlset>');
  });

  test('lists exactly the pages that readers are offered', () => {
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address);
    const canonical = LISTED.flatMap(({ built }) => values(elements(built, 'link', { rel: 'canonical' }), 'href'));
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  test('is named to robots', () => {
    expect(readBuilt('robots.txt')).toContain(`Sitemap: ${absolute(`${BASE}sitemap.xml`)}`);
  });
});
