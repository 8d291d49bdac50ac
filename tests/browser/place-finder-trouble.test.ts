import { expect } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { finderOn } from '../support/place-finder.ts';

const INDEX = '**/orte.json';
const LIST = { page: 'authorities' } as const;

test('What cannot be found is told, with a way on; an empty field leads to the list.', async ({ page }) => {
  const finder = await finderOn(page, 'de');
  const t = translator('de');
  await finder.type('xqzvwk');
  expect(await finder.status.textContent()).toBe(t('finder.none'));
  await finder.type('80331');
  expect(await finder.status.textContent()).toBe(t('finder.postcode'));
  expect(await finder.list.isVisible()).toBe(false);
  expect(await finder.help.getAttribute('href')).toBe(pathTo('de', LIST));
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe(pathTo('de', { page: 'search' }));
  await finder.field.fill('  ');
  await finder.button.click();
  await page.waitForURL('**/kommunen/*');
  expect(new URL(page.url()).pathname).toBe(pathTo('de', LIST));
});

test('Hostile words do nothing bad.', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const finder = await finderOn(page, 'de');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '🦄🏳️‍🌈',
    'ك\u202E\u0000<',
    'Köln '.repeat(2000),
  ]) {
    await finder.type(query);
    expect(await page.locator('main img').count()).toBe(0);
  }
  await finder.type('Bottrop');
  expect(await finder.options.locator('b').allTextContents()).toEqual(['Bottrop']);
  expect(errors).toEqual([]);
});

test('When the index cannot be fetched, the finder says so, leads to the list, and recovers.', async ({ open }) => {
  const page = await open('about:blank');
  await page.route(INDEX, (route) => route.abort());
  const finder = await finderOn(page, 'ar');
  await finder.type('Bottrop');
  expect(await finder.status.textContent()).toBe(translator('ar')('finder.failed'));
  expect(await finder.help.getAttribute('href')).toBe(pathTo('ar', LIST));
  expect(await finder.help.isVisible()).toBe(true);
  await page.unroute(INDEX);
  await page.route(INDEX, (route) => route.fulfill({ status: 500, body: 'no' }));
  await finder.type('Bottro');
  expect(await finder.status.textContent()).toBe(translator('ar')('finder.failed'));
  await page.unroute(INDEX);
  await page.keyboard.press('Enter');
  expect(await finder.ledTo('bottrop')).toBe(pathTo('ar', { page: 'authority', slug: 'bottrop' }));
});

test.for([
  ['de', { page: 'home' }],
  ['ar', { page: 'search' }],
  ['tr', { page: 'not-found' }],
] as const)(
  'Without script, the finder is a button that leads to the list (%s).',
  async ([locale, route], { open }) => {
    const page = await open(pathTo(locale, route).replace(/404\/$/u, '404.html'), { javaScriptEnabled: false });
    const controls = page.locator('place-finder :is(input, button)').filter({ visible: true });
    expect(await controls.allTextContents()).toEqual([expect.stringContaining(translator(locale)('home.find.list'))]);
    await controls.click();
    await page.waitForURL('**/kommunen/*');
    expect(new URL(page.url()).pathname).toBe(pathTo(locale, LIST));
  },
);
