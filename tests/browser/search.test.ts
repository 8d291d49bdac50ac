import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo, type Route } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { openSearch } from '../support/search.ts';

const RESOLUTION = { page: 'resolution' } as const;
const GLOSSARY = { page: 'text', text: 'glossary' } as const;
const DISTRICTS = { page: 'demand', demand: 'districts' } as const;
const REPORTING = { page: 'demand', demand: 'reporting' } as const;
const place = (slug: string): Route => ({ page: 'authority', slug });

/** Language, query, and the page that must be the first result. */
const FIRST: readonly (readonly [Locale, string, Route])[] = [
  ['de', 'Köln', place('koeln')],
  ['de', 'Koeln', place('koeln')],
  ['de', 'köln', place('koeln')],
  ['de', 'Rheine', place('rheine')],
  ['de', 'Bottrop', place('bottrop')],
  ['de', 'Mülheim', place('muelheim-an-der-ruhr')],
  ['de', 'Bedburg-Hau', place('bedburg-hau')],
  ['de', '50667', place('koeln')],
  ['de', '05315000', place('koeln')],
  ['de', 'Kreis Wesel', place('kreis-wesel')],
  ['de', 'StädteRegion Aachen', place('staedteregion-aachen')],
  ['de', 'Umsetzungstand', RESOLUTION],
  ['de', 'Impressum', { page: 'text', text: 'imprint' }],
  ['de-simple', 'Kom-ju-ni-tis', RESOLUTION],
  ['de-simple', 'Barriere-Freiheit', { page: 'text', text: 'accessibility' }],
  ['de-simple', 'Wörter-Buch', GLOSSARY],
  ['de-simple', '50667', place('koeln')],
  ['en', 'regular reports', REPORTING],
  ['en', 'Rheine', place('rheine')],
  ['tr', 'Uyum Meclisi', RESOLUTION],
  ['tr', 'düzenli raporlar', REPORTING],
  ['tr', 'Köln', place('koeln')],
  ['ar', 'مجالس الاندماج', RESOLUTION],
  ['ar', 'التقارير', REPORTING],
  ['ar', '50667', place('koeln')],
];

test.for(FIRST)('In %s, “%s” finds the right page first.', async ([locale, query, route], { page }) => {
  const search = await openSearch(page, locale);
  await search.find(query);
  expect((await search.paths())[0]).toBe(pathTo(locale, route));
});

/** Language, query, and a page that must be among the first fifteen results. */
const AMONG: readonly (readonly [Locale, string, Route])[] = [
  ['de', 'Lenkungsgruppe', DISTRICTS],
  ['de', 'Lenkungsgruppe', GLOSSARY],
  ['de-simple', 'Förder-Geld', RESOLUTION],
  ['en', 'steering group', GLOSSARY],
  ['en', 'Cologne', { page: 'demand', demand: 'concepts' }],
  ['tr', 'İLÇE', DISTRICTS],
  ['tr', 'bildirge', REPORTING],
  ['ar', 'Rheine', place('rheine')],
  ['ar', 'المنهجية', { page: 'text', text: 'methodology' }],
];

test.for(AMONG)('In %s, “%s” finds a page among others.', async ([locale, query, route], { page }) => {
  const search = await openSearch(page, locale);
  await search.find(query);
  await search.showMore();
  expect(await search.paths()).toContain(pathTo(locale, route));
});

/** A word as the resolution of a language has it: hardly another page uses it. */
function wordOfResolution(locale: Locale): string {
  const text = readFileSync(`content/texts/${locale}/resolution.mdx`, 'utf8');
  const word = /<Term id="paternalistisch">([^<]+)</u.exec(text)?.[1];
  if (word === undefined) throw new Error(`content/texts/${locale}/resolution.mdx explains another word now`);
  return word;
}

test.for(LOCALE_CODES)(
  'A word of the resolution finds it, with title, kind and the words found (%s).',
  async (locale, { page }) => {
    const search = await openSearch(page, locale);
    await search.find(wordOfResolution(locale));
    const address = pathTo(locale, RESOLUTION);
    const result = search.results.filter({ has: page.locator(`a[href="${address}"]`) });
    expect(await (await page.request.get(address)).text()).toContain(await result.locator('h2').textContent());
    expect(await result.locator('p').first().textContent()).toBe(translator(locale)('search.kind.resolution'));
    expect((await result.locator('p').last().textContent())?.length).toBeGreaterThan(20);
    expect(await result.locator('mark').count()).toBeGreaterThan(0);
  },
);

test('Each kind of page is named in its results.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  for (const [query, kind] of [
    ['Bottrop', 'authority'],
    ['Lenkungsgruppe', 'demand'],
    ['Impressum', 'text'],
  ] as const) {
    await search.find(query);
    const label = translator('de')(`search.kind.${kind}`);
    expect(await search.results.first().locator('p').first().textContent(), query).toBe(label);
  }
});

test('The number of results is announced.', async ({ page }) => {
  const search = await openSearch(page, 'tr');
  await search.find('50667');
  const t = translator('tr');
  const german = `${t('search.german')}: 1`;
  expect(await search.status.textContent()).toBe(`${t('search.count', { count: 1 })} · ${german}`);
});

test('Without a result, the search says so and leads to the list.', async ({ page }) => {
  const search = await openSearch(page, 'en');
  await search.find('xqzvwk');
  expect(await search.status.textContent()).toBe(translator('en')('search.none', { query: 'xqzvwk' }));
  expect(await search.results.count()).toBe(0);
  expect(await search.help.isVisible()).toBe(true);
  expect(await search.help.getAttribute('href')).toBe(pathTo('en', { page: 'authorities' }));
});

test('An emptied field clears results and message.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Bottrop');
  await search.field.fill('');
  await search.results.first().waitFor({ state: 'detached' });
  expect(await search.status.textContent()).toBe('');
  expect(await search.page.evaluate(() => location.hash)).toBe('');
});

test('Five results come first, then ten at a time; the button moves the focus to the first new one.', async ({
  page,
}) => {
  const search = await openSearch(page, 'ar');
  await search.find('Köln');
  expect(await search.results.count()).toBe(5);
  await search.more.click();
  await search.results.nth(14).waitFor();
  expect(await search.results.count()).toBe(15);
  expect(
    await search.results
      .nth(5)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('Five results or fewer need no button.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  await search.find('Bottrop');
  expect(await search.results.count()).toBe(1);
  expect(await search.more.isVisible()).toBe(false);
});

test('The address keeps the query, and brings the results back.', async ({ page }) => {
  const first = await openSearch(page, 'de');
  await first.find('Köln & Umland');
  const fragment = await first.page.evaluate(() => location.hash);
  expect(new URLSearchParams(fragment.slice(1)).get('q')).toBe('Köln & Umland');
  const second = await openSearch(page, 'de', 'Bottrop');
  await second.answer();
  expect(await second.field.inputValue()).toBe('Bottrop');
  expect(await second.paths()).toEqual([pathTo('de', place('bottrop'))]);
});

test('What is typed is never sent.', async ({ page }) => {
  const search = await openSearch(page, 'de');
  const sent: string[] = [];
  search.page.on('request', (request) => sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
  await search.field.pressSequentially('Bottrop');
  await search.answer();
  await search.field.press('Enter');
  await search.results.first().waitFor();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((request) => /bott/iu.test(request))).toEqual([]);
});
