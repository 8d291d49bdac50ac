import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { BASE, DIST, elements, PAGES, pagesOf, readBuilt, scriptsOf, values, type Found } from '../support/site.ts';

/**
 * What a reading page may weigh, HTML and CSS together, as the host sends them (the Brotli files of the build, which every browser of today
 * asks for): what fits into a server's first round trip.
 */
const BUDGET = 14 * 1024;
/** The same for a profile that shows sources. */
const BUDGET_WITH_SOURCES = 20 * 1024;
const WITH_SOURCES = new Set([...RECORDS.keys()].map((ags) => AUTHORITIES.find((one) => one.ags === ags)?.slug));

function budgetOf({ route }: Found): number {
  return route.page === 'authority' && WITH_SOURCES.has(route.slug) ? BUDGET_WITH_SOURCES : BUDGET;
}

/** What the explorer may weigh with all 427 places in it, HTML and CSS together, as sent. */
const BUDGET_OF_EXPLORER = 40 * 1024;

const READING = pagesOf('resolution', 'demands', 'demand', 'authority', 'text');

/** Bytes of a file with compression: Brotli as it is sent, and gzip for browsers that do not read Brotli. */
interface Weight {
  readonly sent: number;
  readonly gzip: number;
}

const weights = new Map<string, Weight>();

function weightOf(file: string): Weight {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const size = (ending: string): number => {
    const compressed = path.join(DIST, `${file}${ending}`);
    return statSync(existsSync(compressed) ? compressed : path.join(DIST, file)).size;
  };
  const weight = { sent: size('.br'), gzip: size('.gz') };
  weights.set(file, weight);
  return weight;
}

interface Weighed extends Weight {
  readonly page: Found;
}

const weighed: readonly Weighed[] = PAGES.map((page) => {
  const styles = values(elements(page.built, 'link', { rel: 'stylesheet' }), 'href');
  const parts = [page.file, ...styles.map((href) => href.slice(BASE.length))].map(weightOf);
  const sum = (key: keyof Weight): number => parts.reduce((total, part) => total + part[key], 0);
  return { page, sent: sum('sent'), gzip: sum('gzip') };
}).sort((a, b) => b.sent - a.sent);

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(2).padStart(7)} KB`;
}

function row({ page, sent, gzip }: Weighed): string {
  return `${kilobytes(sent)}  (gzip ${kilobytes(gzip)})  ${page.route.page.padEnd(11)}  ${page.address}`;
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

test('HTML and CSS of a page for reading weigh at most 14 KB, of a profile with sources 20 KB, as sent', () => {
  const heaviest = [...Map.groupBy(weighed, ({ page }) => page.route.page).values()].flatMap((group) =>
    group.slice(0, 1),
  );
  console.info(`Heaviest page of each type, HTML and CSS, as sent:\n${heaviest.map(row).join('\n')}`);
  const reading = new Set(READING);
  const heavy = weighed.filter(({ page, sent }) => reading.has(page) && sent > budgetOf(page));
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

test('HTML and CSS of the explorer with its 427 places weigh at most 40 KB, as sent', () => {
  const explorers = weighed.filter(({ page }) => page.route.page === 'authorities');
  expect(explorers.length).toBeGreaterThan(0);
  expect(explorers.filter(({ sent }) => sent > BUDGET_OF_EXPLORER).map(row)).toEqual([]);
});
