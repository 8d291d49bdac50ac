import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { CLOSED_FINDINGS, FINDING_CODES, OPEN_FINDINGS } from '../../src/domain/finding.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { formatNumber } from '../../src/i18n/formatters.ts';
import { byClass, byName, classesOf, textOf, type Element } from '../support/dom.ts';
import { AUTHORITIES, FINDINGS } from '../support/registry.ts';
import { absolute, addressOf, elements, pagesOf, permanentAddress, treeOf, values } from '../support/site.ts';

const locales = LOCALE_CODES.map((locale) => [locale] as const);

function pathOf(locale: Locale, slug: string): string {
  return addressOf(locale, { page: 'authority', slug });
}

/** The findings that stand in a part of a page, as codes, in the order of the page. */
function findingsIn(part: Element): readonly string[] {
  const isCode = (code: string): boolean => FINDING_CODES.some((one) => one === code);
  return byClass(part, 'finding').flatMap((finding) =>
    classesOf(finding)
      .map((name) => name.replace('finding-', ''))
      .filter(isCode),
  );
}

function codesOf(ags: string): readonly string[] {
  return (FINDINGS.get(ags) ?? []).map(({ code }) => code);
}

test('the registry holds the 396 municipalities and the 31 Kreise of North Rhine-Westphalia', () => {
  expect(AUTHORITIES.filter(({ ags }) => ags.length === 8)).toHaveLength(396);
  expect(AUTHORITIES.filter(({ ags }) => ags.length === 5)).toHaveLength(31);
});

test('the rules ask demand 2 of 22 cities and Aachen, demand 3 of the Kreise, demand 4 of municipalities', () => {
  const asked = DEMANDS.map((_, index) =>
    AUTHORITIES.filter(({ ags }) => codesOf(ags)[index] !== 'not-applicable').map(({ ags }) => ags.length),
  );
  expect(asked.map((lengths) => lengths.length).slice(1, 3)).toEqual([23, 31]);
  expect(asked[2]).not.toContain(8);
  expect(asked[3]).not.toContain(5);
});

describe.each(locales)('in the language %s', (locale) => {
  const profiles = pagesOf('authority')
    .filter((page) => page.locale === locale)
    .map((page) => [page.address, page.built] as const);
  const builtAt = new Map(profiles);
  const readTrees = (): readonly { readonly authority: LocalAuthority; readonly tree: ReturnType<typeof treeOf> }[] =>
    AUTHORITIES.map((authority) => ({ authority, tree: treeOf(builtAt.get(pathOf(locale, authority.slug))) }));

  test('every authority has a profile under its name', () => {
    const wrong = readTrees().filter(({ authority, tree }) => byName(tree, 'h1').map(textOf).join() !== authority.name);
    expect(wrong.map(({ authority }) => authority.slug)).toEqual([]);
  });

  test('every profile shows the four demands with the findings that the rules give', () => {
    const wrong = readTrees().flatMap(({ authority, tree }) => {
      const items = byClass(tree, 'findings')
        .flatMap((list) => byName(list, 'li'))
        .filter((item) => item.attribs['id'] !== undefined);
      const shown = items.map((item) => `${item.attribs['id'] ?? ''}: ${findingsIn(item)[0] ?? ''}`);
      const wanted = (FINDINGS.get(authority.ags) ?? []).map(({ demand, code }) => `${demand}: ${code}`);
      return shown.join('; ') === wanted.join('; ') ? [] : [`${authority.slug} shows ${shown.join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the explorer lists every authority once, with the findings that the rules give', () => {
    const [explorer] = pagesOf('authorities').filter((page) => page.locale === locale);
    const rows = byName(treeOf(explorer?.built), 'tr').flatMap((row) => {
      const link = byName(row, 'th').flatMap((cell) => byName(cell, 'a'))[0]?.attribs['href'];
      return link === undefined ? [] : `${link}: ${findingsIn(row).join()}`;
    });
    const wanted = AUTHORITIES.map(({ ags, slug }) => `${pathOf(locale, slug)}: ${codesOf(ags).join()}`);
    expect(rows.toSorted()).toEqual(wanted.toSorted());
  });

  test('every municipality shows the findings of its Kreis, marked, and leads to them', () => {
    const wrong = readTrees().flatMap(({ authority, tree }) => {
      const kreis = 'kreisAgs' in authority ? authority.kreisAgs : undefined;
      const wanted = (kreis === undefined ? [] : (FINDINGS.get(kreis) ?? [])).filter(
        ({ code }) => code !== 'not-applicable',
      );
      const shown = byClass(tree, 'of-kreis').map((part) => ({
        code: findingsIn(part).join(),
        href: byName(part, 'a')[0]?.attribs['href'],
      }));
      const slug = AUTHORITIES.find(({ ags }) => ags === kreis)?.slug ?? '';
      const expected = wanted.map(({ demand, code }) => ({ code, href: `${pathOf(locale, slug)}#${demand}` }));
      return JSON.stringify(shown) === JSON.stringify(expected) ? [] : [authority.slug];
    });
    expect(wrong).toEqual([]);
  });

  test('the totals on the home page count what the rules give', () => {
    const [home] = pagesOf('home').filter((page) => page.locale === locale);
    const [table] = byClass(treeOf(home?.built), 'totals');
    const rows =
      table === undefined
        ? []
        : byName(table, 'tr').map((row) => byName(row, 'td').flatMap((cell) => byName(cell, 'b')));
    const shown = rows.filter((cells) => cells.length > 0).map((cells) => cells.map(textOf));
    const count = (index: number, ...codes: readonly string[]): string =>
      formatNumber(locale, AUTHORITIES.filter(({ ags }) => codes.includes(codesOf(ags)[index] ?? '')).length);
    const wanted = DEMANDS.map((_, index) => [
      count(index, ...CLOSED_FINDINGS),
      ...OPEN_FINDINGS.map((code) => count(index, code)),
    ]);
    expect(shown).toEqual(wanted);
    expect(shown.flat().filter((number) => number !== '0').length).toBeGreaterThan(4);
  });
});

describe('the permanent address', () => {
  const pages = new Map(pagesOf('permanent').map((page) => [page.address, page.built]));
  const found = AUTHORITIES.map((authority) => ({ authority, built: pages.get(permanentAddress(authority.ags)) }));

  test('of every authority leads to its German profile', () => {
    const wrong = found.filter(({ authority, built }) => {
      if (built === undefined) return true;
      const target = pathOf('de', authority.slug);
      const refresh = values(elements(built, 'meta', { 'http-equiv': 'refresh' }), 'content');
      const canonical = values(elements(built, 'link', { rel: 'canonical' }), 'href');
      return refresh.join() !== `0; url=${target}` || canonical.join() !== absolute(target);
    });
    expect(wrong.map(({ authority }) => authority.ags)).toEqual([]);
  });

  test('of every authority offers the profile in every language, and stays out of search engines', () => {
    const wrong = found.filter(({ authority, built }) => {
      if (built === undefined) return true;
      const links = values(elements(built, 'a'), 'href');
      const robots = values(elements(built, 'meta', { name: 'robots' }), 'content');
      const wanted = LOCALE_CODES.map((locale) => pathOf(locale, authority.slug));
      return links.join() !== wanted.join() || robots.join() !== 'noindex';
    });
    expect(wrong.map(({ authority }) => authority.ags)).toEqual([]);
  });
});
