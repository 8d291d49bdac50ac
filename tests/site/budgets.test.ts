import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { BASE, elements, PAGES, pagesOf, readBuilt, scriptsOf, values, type Found } from '../support/site.ts';

/** What a reading page may weigh, HTML and CSS together, gzipped: what a server sends in its first round trip. */
const BUDGET = 14 * 1024;
/** The same for a profile that shows sources. */
const BUDGET_WITH_SOURCES = 20 * 1024;
const WITH_SOURCES = new Set([...RECORDS.keys()].map((ags) => AUTHORITIES.find((one) => one.ags === ags)?.slug));

function budgetOf({ route }: Found): number {
  return route.page === 'authority' && WITH_SOURCES.has(route.slug) ? BUDGET_WITH_SOURCES : BUDGET;
}

/** What the explorer may weigh with all 427 places in it, HTML and CSS together, gzipped. */
const BUDGET_OF_EXPLORER = 40 * 1024;

const READING = pagesOf('resolution', 'demands', 'demand', 'authority', 'text');

const styleWeights = new Map<string, number>();

function styleWeight(address: string): number {
  const weight = styleWeights.get(address) ?? gzipSync(readBuilt(address.slice(BASE.length))).length;
  styleWeights.set(address, weight);
  return weight;
}

interface Weighed {
  readonly page: Found;
  readonly bytes: number;
}

const weighed: readonly Weighed[] = PAGES.map((page) => {
  const styles = values(elements(page.built, 'link', { rel: 'stylesheet' }), 'href');
  const bytes = gzipSync(page.built.html).length + styles.reduce((sum, href) => sum + styleWeight(href), 0);
  return { page, bytes };
}).sort((a, b) => b.bytes - a.bytes);

function row({ page, bytes }: Weighed): string {
  return `${(bytes / 1024).toFixed(2).padStart(7)} KB  ${page.route.page.padEnd(11)}  ${page.address}`;
}

test('pages for reading carry no script', () => {
  expect(READING.length).toBeGreaterThan(2_135);
  const withScript = READING.filter(
    ({ built }) => scriptsOf(built).length + elements(built, 'link', { rel: 'modulepreload' }).length > 0,
  );
  expect(withScript.map(({ file }) => file)).toEqual([]);
});

test('every page has a style sheet, so that it is weighed', () => {
  const bare = PAGES.filter(({ built }) => elements(built, 'link', { rel: 'stylesheet' }).length === 0);
  expect(bare.map(({ file }) => file)).toEqual([]);
});

test('HTML and CSS of a page for reading weigh at most 14 KB, of a profile with sources 20 KB, gzipped', () => {
  const heaviest = [...Map.groupBy(weighed, ({ page }) => page.route.page).values()].flatMap((group) =>
    group.slice(0, 1),
  );
  console.info(`Heaviest page of each type, HTML and CSS, gzipped:\n${heaviest.map(row).join('\n')}`);
  const reading = new Set(READING);
  const heavy = weighed.filter(({ page, bytes }) => reading.has(page) && bytes > budgetOf(page));
  expect(heavy.slice(0, 5).map(row), `${String(heavy.length)} pages are too heavy`).toEqual([]);
});

test('every page preloads at most one font', () => {
  const preloads = PAGES.map(
    ({ file, built }) => [file, elements(built, 'link', { rel: 'preload', as: 'font' }).length] as const,
  );
  expect(preloads.some(([, count]) => count === 1)).toBe(true);
  expect(preloads.filter(([, count]) => count > 1)).toEqual([]);
});

test('the place finder weighs at most 40 KB gzipped, its script and the index of all places together', () => {
  const finder = PAGES.find(({ route }) => route.page === 'not-found');
  const scripts = finder === undefined ? [] : values(scriptsOf(finder.built), 'src');
  expect(scripts).toHaveLength(1);
  const files = [...scripts.map((address) => address.slice(BASE.length)), 'orte.json'];
  const weights = files.map((file) => gzipSync(readBuilt(file)).length);
  console.info(`Place finder, gzipped: script and index ${weights.join(' + ')} bytes`);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(40 * 1024);
});

test('HTML and CSS of the explorer with its 427 places weigh at most 40 KB, gzipped', () => {
  const explorers = weighed.filter(({ page }) => page.route.page === 'authorities');
  expect(explorers.length).toBeGreaterThan(0);
  expect(explorers.filter(({ bytes }) => bytes > BUDGET_OF_EXPLORER).map(row)).toEqual([]);
});
