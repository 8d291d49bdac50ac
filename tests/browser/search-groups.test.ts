import { expect } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { openSearch } from '../support/search.ts';

test('German pages are a second group, marked as German.', async ({ page }) => {
  const search = await openSearch(page, 'ar');
  await search.find('Fördermittel');
  expect(await search.germanPaths()).toContain(pathTo('de', { page: 'text', text: 'glossary' }));
  const first = search.german.first();
  for (const part of ['h3', 'p >> nth=1'])
    expect(await first.locator(part).evaluate((element: HTMLElement) => [element.lang, element.dir]), part).toEqual([
      'de',
      'ltr',
    ]);
  expect(await page.locator('.search-german h2').textContent()).toBe(translator('ar')('search.german'));
});

test('A result shows up to three headings under which the words stand.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Bericht');
  const passages = search.results.first().locator('.search-passages a');
  expect(await passages.count()).toBeGreaterThan(0);
  expect(await passages.count()).toBeLessThanOrEqual(3);
  expect(await passages.first().getAttribute('href')).toMatch(/#[\w-]+$/u);
});

test('Filters narrow the results, stand in the address, and the back button takes them away.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Köln');
  const all = await search.status.textContent();
  await search.narrow('kind', 'text');
  expect(await page.evaluate(() => location.hash)).toBe('#q=K%C3%B6ln&kind=text');
  expect(await search.status.textContent()).not.toBe(all);
  expect(await search.paths()).not.toContain(pathTo('de', { page: 'authority', slug: 'koeln' }));
  expect(await page.locator('select[name=kind] option[value=authority]').textContent()).toMatch(/\(\d+\)$/u);
  await page.reload();
  await search.answer();
  expect(await page.locator('select[name=kind]').inputValue()).toBe('text');
  await page.goBack();
  await page.waitForFunction((before) => document.querySelector('[role=status]')?.textContent === before, all);
  expect(await page.locator('select[name=kind]').inputValue()).toBe('');
});

test('A finding is meant of the chosen demand.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Köln');
  await search.narrow('finding', 'not-researched');
  await search.narrow('demand', 'districts');
  const paths = await search.paths();
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !/kreis|aachen/u.test(path))).toEqual([]);
});

test('When nothing is found, shorter words are tried, and the search says so.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Bottrxyz');
  const t = translator('de');
  expect(await search.status.textContent()).toBe(
    `${t('search.instead', { query: 'Bottrxyz', other: 'Bottr' })} ${t('search.count', { count: 1 })}`,
  );
  expect(await search.paths()).toEqual([pathTo('de', { page: 'authority', slug: 'bottrop' })]);
  expect(await search.help.isVisible()).toBe(true);
});
