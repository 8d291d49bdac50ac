import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathTo, PLACE_FINDER, replyFormPath } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { FINDINGS, AUTHORITIES } from '../support/registry.ts';

/** The ways of the three users of the site, with the keyboard alone, in the languages that they may read. */
const TRIED = ['de', 'ar', 'tr'] as const;
const SLOW = { timeout: 900_000 };

/** What a resident types for a city, in the script of the language. */
const COLOGNE = { de: 'Koeln', ar: 'كولونيا', tr: 'kolonya' } as const;

/** Presses Tab until what the selector names has the focus, and shows that it has. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(`${selector}:focus-visible`);
    if ((await focused.count()) === 0) continue;
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
    return;
  }
  throw new Error(`${selector} is not reached with Tab`);
}

/** Follows a link by Tab and Enter; tells the path to which it leads. */
async function follow(page: Page, selector: string): Promise<string> {
  await tabTo(page, selector);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  return new URL(page.url()).pathname;
}

/** The first suggestion of the place finder for what is typed, chosen with the arrow key. */
async function choose(page: Page, query: string): Promise<string> {
  await tabTo(page, 'place-finder [role=combobox]');
  await page.keyboard.type(query);
  await page.locator('place-finder [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  return new URL(page.url()).pathname;
}

test.for(TRIED)('A resident finds town, letter and resolution (%s).', SLOW, async (locale, { open }) => {
  const page = await open(pathTo(locale, { page: 'home' }));
  expect(await choose(page, COLOGNE[locale])).toBe(pathTo(locale, { page: 'authority', slug: 'koeln' }));
  await tabTo(page, '.letter-box summary');
  await page.keyboard.press('Enter');
  await follow(page, '.letter-box a[href="#letter-concepts"]');
  expect(await page.locator('.letter:target').isVisible()).toBe(true);
  await page.goto(pathTo(locale, { page: 'authority', slug: 'koeln' }));
  const resolution = pathTo(locale, { page: 'resolution' });
  expect(await follow(page, `.main-nav a[href="${resolution}"]`)).toBe(resolution);
  expect(await page.locator('.document').first().isVisible()).toBe(true);
});

test.for(TRIED)(
  'A council finds its page, its permanent address and its form (%s).',
  SLOW,
  async (locale, { open }) => {
    const page = await open(pathTo(locale, { page: 'resolution' }));
    expect(await follow(page, `.main-nav a[href$="#${PLACE_FINDER}"]`)).toBe(pathTo(locale, { page: 'authorities' }));
    expect(await choose(page, '48429')).toBe(pathTo(locale, { page: 'authority', slug: 'rheine' }));
    await tabTo(page, `main a[href="${replyFormPath('rheine')}"]`);
    expect(await page.locator('.address', { hasText: '/k/05566076/' }).count()).toBeGreaterThan(0);
  },
);

test.for(TRIED)(
  'A journalist gets table, map, file and address of a question (%s).',
  SLOW,
  async (locale, { open }) => {
    const wanted = AUTHORITIES.filter(
      ({ ags, kind }) =>
        kind === 'kreisfreie-stadt' &&
        FINDINGS.get(ags)?.some(({ demand, code }) => demand === 'reporting' && code === 'not-researched'),
    );
    const explorer = pathTo(locale, { page: 'authorities' });
    const page = await open(explorer);
    await tabTo(page, '[data-facet=reporting] [value="nothing-found,awaiting-answer,not-researched"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-facet=kind] summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const search = await page.evaluate(() => location.search);
    const rows = page.locator('.authorities tr[data-f]').filter({ visible: true });
    expect(await rows.count()).toBe(wanted.length);
    await tabTo(page, 'a[data-table][href$=".csv"]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines.slice(1).map((line) => line.slice(0, 8))).toEqual(
      await rows.evaluateAll((all) => all.map((row) => row.dataset['f']?.slice(0, 8))),
    );
    await page.goto(`${explorer}${search}`);
    expect(await rows.count()).toBe(wanted.length);
    const map = pathTo(locale, { page: 'map', demand: 'reporting', view: 'equal' });
    expect(await follow(page, `.on-map a[href*="${map}"]`)).toBe(map);
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.locator('.map-drawing a:not(.pale)').count()).toBe(wanted.length);
    expect(await page.locator('map-filter [role=status]').textContent()).toContain(String(wanted.length));
    expect(await follow(page, 'map-filter a')).toBe(explorer);
    expect(new URL(page.url()).search).toBe(search);
  },
);
