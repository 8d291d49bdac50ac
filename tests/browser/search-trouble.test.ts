import { expect } from 'vitest';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { openSearch } from '../support/search.ts';

const HOSTILE: readonly (readonly [name: string, query: string])[] = [
  ['an image that runs a script', '<img src=x onerror="document.title=\'taken over\'">'],
  ['a script', '<script>document.title="taken over"</script>'],
  ['a closing mark', '</mark><b>xqzvwk</b>'],
  ['characters of regular expressions', '.*+?^${}()|[]\\ (xqzvwk'],
  ['a path', '../../../etc/passwd'],
  ['an emoji', '🦄🏳️‍🌈'],
  ['a control character', 'xqzvwk\u0000\u202E'],
  ['a lone surrogate', 'xqzvwk\uD800'],
  ['placeholders of the messages', '{query} {count} xqzvwk'],
  ['5000 characters', 'xqzvwk '.repeat(715)],
];

test.for(HOSTILE)('%s as a query does nothing bad.', async ([, query], { page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const search = await openSearch(page, 'de');
  const elements = await page.locator('main *').count();
  await search.find(query);
  expect(await page.locator('main *').count()).toBe(elements + (await page.locator('.search-results *').count()));
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).not.toBe('taken over');
  expect(await search.status.textContent()).not.toBe(translator('de')('search.failed'));
  await search.find('Bottrop');
  expect(await search.paths()).toEqual([pathTo('de', { page: 'authority', slug: 'bottrop' })]);
  expect(errors).toEqual([]);
});

test.for(HOSTILE)('%s in the address does nothing bad.', async ([, query], { page }) => {
  const search = await openSearch(page, 'de', query.toWellFormed());
  await search.answer();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).not.toBe('taken over');
  expect(await search.status.textContent()).not.toBe(translator('de')('search.failed'));
});

test.for(['$&', '$`', "$'", '$$'])('The message about “%s” repeats it as it was typed.', async (sign, { page }) => {
  const search = await openSearch(page, 'de');
  const query = `xqzvwk${sign}xqzvwk`;
  await search.find(query);
  expect(await search.status.textContent()).toBe(translator('de')('search.none', { query }));
});

test('Spaces alone are no query.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.field.fill('   ');
  await search.field.press('Enter');
  await page.waitForTimeout(400);
  expect(await search.status.textContent()).toBe('');
  expect(await search.results.count()).toBe(0);
  expect(await page.evaluate(() => location.hash)).toBe('');
});

test('Typing fast shows the results of the last query only.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Köln');
  for (const query of ['B', 'Bo', 'Essen', 'Bottro']) await search.field.fill(query);
  await search.find('Bottrop');
  expect(await search.paths()).toEqual([pathTo('de', { page: 'authority', slug: 'bottrop' })]);
});

const BREAKS = [
  ['the engine', '**/pagefind/pagefind.js'],
  ['the whole index', '**/pagefind/**'],
  // Cut off after the page has loaded: neither the index nor the file that says whether it is there can be fetched.
  ['the index', '**/pagefind/{index/**,pagefind-entry.json*}'],
  ['the text of a result', '**/pagefind/fragment/**'],
] as const;

test.for(BREAKS)(
  'When %s cannot be fetched, the search says so, leads to the list, and recovers.',
  async ([, files], { open }) => {
    const page = await open('about:blank');
    const search = await openSearch(page, 'ar');
    await page.route(files, (route) => route.abort());
    await search.find('Bottrop');
    expect(await search.status.textContent()).toBe(translator('ar')('search.failed'));
    expect(await search.help.isVisible()).toBe(true);
    expect(await search.help.getAttribute('href')).toBe(pathTo('ar', { page: 'authorities' }));
    await page.unroute(files);
    await search.field.press('Enter');
    await search.results.first().waitFor();
    expect(await search.paths()).toEqual([pathTo('ar', { page: 'authority', slug: 'bottrop' })]);
    expect(await search.help.isVisible()).toBe(false);
  },
);

test.for(LOCALE_CODES)(
  'Without JavaScript, a message leads to the list, and no dead form is shown (%s).',
  async (locale, { open }) => {
    const page = await open(pathTo(locale, { page: 'search' }), { javaScriptEnabled: false });
    const message = page.locator('noscript p');
    expect(await message.isVisible()).toBe(true);
    expect(await message.textContent()).toContain(translator(locale)('search.noScript'));
    expect(await message.locator('a').getAttribute('href')).toBe(pathTo(locale, { page: 'authorities' }));
    expect(await page.locator('site-search').locator('form, input, button').filter({ visible: true }).count()).toBe(0);
  },
);

test('When its script cannot be fetched, the search page still leads to the list.', async ({ open }) => {
  const page = await open('/');
  await page.route('**/_assets/*.js', (route) => route.abort());
  await page.goto(pathTo('de', { page: 'search' }));
  expect(await page.locator('site-search input').isVisible()).toBe(false);
  const links = page.locator(`main a[href="${pathTo('de', { page: 'authorities' })}"]`);
  // The message gives the script some seconds to come.
  await links.filter({ visible: true }).first().waitFor();
  expect(await links.filter({ visible: true }).count()).toBe(1);
});
