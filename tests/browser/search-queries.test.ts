import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { QUERIES } from '../support/queries.ts';
import { openSearch } from '../support/search.ts';

test('The table of queries has at least 80 rows, some for each language.', () => {
  const rows = Object.values(QUERIES);
  expect(rows.flat().length).toBeGreaterThanOrEqual(80);
  expect(Math.min(...rows.map((queries) => queries.length))).toBeGreaterThanOrEqual(4);
});

test.for(LOCALE_CODES)(
  'What readers type leads to the page they mean (%s).',
  { timeout: 120_000 },
  async (locale, { page }) => {
    const search = await openSearch(page, locale);
    const missed: string[] = [];
    for (const [query, route] of QUERIES[locale]) {
      await search.find(query);
      const first = (await search.paths()).slice(0, 3);
      if (!first.includes(pathTo(locale, route))) missed.push(`${query}: ${first.join(' ')}`);
    }
    expect(missed).toEqual([]);
  },
);

/** What a first search may fetch, everything included, in bytes as a server sends them. */
const FIRST_SEARCH = 120 * 1024;
/** What a later search may fetch. */
const LATER_SEARCH = 40 * 1024;

test.for(LOCALE_CODES)(
  'A first search fetches at most 120 KB, a later one only what is new (%s).',
  { timeout: 60_000 },
  async (locale, { open }) => {
    const page = await open('about:blank');
    const fetched = new Map<string, number>();
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!/\.js$|\/pagefind\//u.test(pathname)) return;
      const weigh = async (): Promise<void> => {
        const body = await response.body();
        const bytes = Math.min(body.length, gzipSync(body).length);
        fetched.set(pathname, (fetched.get(pathname) ?? 0) + bytes);
      };
      pending.push(weigh());
    });
    const bytes = async (): Promise<number> => {
      await page.waitForTimeout(200);
      await Promise.all(pending);
      return [...fetched.values()].reduce((sum, one) => sum + one, 0);
    };
    const [first, second] = QUERIES[locale];
    const search = await openSearch(page, locale);
    await search.find(first?.[0] ?? '');
    const all = await bytes();
    console.info(`First search in ${locale}: ${(all / 1024).toFixed(1)} KB`);
    expect(all).toBeGreaterThan(60 * 1024);
    expect(all).toBeLessThanOrEqual(FIRST_SEARCH);
    await search.find(second?.[0] ?? '');
    const later = (await bytes()) - all;
    expect(later).toBeLessThanOrEqual(LATER_SEARCH);
    await search.find(first?.[0] ?? '');
    expect((await bytes()) - all - later).toBe(0);
  },
);
