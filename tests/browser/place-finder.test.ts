import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { finderOn, PlaceFinderPage } from '../support/place-finder.ts';

const profile = (locale: Locale, slug: string): string => pathTo(locale, { page: 'authority', slug });

test.for([
  ['de', 'Halle Westf', 'halle-westf'],
  ['ar', 'كولونيا', 'koeln'],
  ['tr', 'DÜSELDORF', 'duesseldorf'],
] as const)(
  'In %s, typing “%s” and Enter lead to %s.',
  { timeout: 120_000 },
  async ([locale, query, slug], { page }) => {
    const finder = await finderOn(page, locale, { page: 'home' });
    await finder.field.focus();
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    expect(await finder.ledTo(slug)).toBe(profile(locale, slug));
  },
);

test.for(['de', 'ar', 'tr'] as const)(
  'The keys of a combobox do what they should (%s).',
  { timeout: 120_000 },
  async (locale, { page }) => {
    const finder = await finderOn(page, locale);
    const expanded = (): Promise<string | null> => finder.field.getAttribute('aria-expanded');
    await finder.type('Aachen');
    expect(await expanded()).toBe('true');
    expect(await finder.active()).toBeUndefined();
    expect(await finder.status.textContent()).toBe(translator(locale)('search.count', { count: 2 }));
    expect(await finder.options.locator('b').allTextContents()).toEqual(['Aachen', 'StädteRegion Aachen']);
    const walked: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home']) {
      await page.keyboard.press(key);
      walked.push(await finder.active());
    }
    const [city, region] = ['Aachen', 'StädteRegion Aachen'];
    expect(walked).toEqual([city, region, undefined, region, city, undefined]);
    expect(await finder.field.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
    await page.keyboard.press('End');
    expect(await finder.field.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(6);

    await page.keyboard.press('Escape');
    expect([await expanded(), await finder.list.isVisible(), await finder.field.inputValue()]).toEqual([
      'false',
      false,
      'Aachen',
    ]);
    await page.keyboard.press('Escape');
    expect(await finder.field.inputValue()).toBe('');
    await finder.type('Wesel');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await expanded()).toBe('false');
    await page.keyboard.press('Alt+ArrowDown');
    expect([await expanded(), await finder.active()]).toEqual(['true', undefined]);
    await page.keyboard.press('Tab');
    expect([await expanded(), await finder.list.isVisible()]).toEqual(['false', false]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await finder.active()).toBe('Kreis Wesel');
    await page.keyboard.press('Enter');
    expect(await finder.ledTo('kreis-wesel')).toBe(profile(locale, 'kreis-wesel'));
  },
);

test('A suggestion says kind, Kreis and district, in German marked as such, and leads on by a click.', async ({
  page,
}) => {
  const finder = await finderOn(page, 'ar');
  await finder.type('Deutz');
  const t = translator('ar');
  const district = t('finder.district', { name: 'Deutz' });
  expect(await finder.options.locator('span').allTextContents()).toEqual([
    district,
    t('authority.kind.kreisfreie-stadt'),
  ]);
  expect(await finder.options.locator('bdi[lang=de]').allTextContents()).toEqual(['Köln', 'Deutz']);
  await finder.type('48431');
  expect(await finder.options.locator('bdi[lang=de]').allTextContents()).toEqual(['Rheine', 'Kreis Steinfurt']);
  await finder.options.first().click();
  expect(await finder.ledTo('rheine')).toBe(profile('ar', 'rheine'));
});

test('The index is fetched when the reader turns to the field, once, and nothing that is typed is sent.', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
  const finder = await finderOn(page, 'de', { page: 'home' });
  expect(asked.filter((address) => address.includes('orte.json'))).toEqual([]);
  await finder.field.focus();
  await finder.type('Bottr');
  await finder.type('Bottro');
  expect(asked.filter((address) => address.includes('orte.json'))).toHaveLength(1);
  await finder.button.click();
  await finder.ledTo('bottrop');
  expect(asked.filter((address) => /bottro?\b/iu.test(address))).toEqual([]);
});

test('The page for missing addresses finds places from any depth, in the language of the address.', async ({
  page,
}) => {
  await page.goto('/tr/kommunen/nirgendwo/noch/tiefer/');
  const finder = new PlaceFinderPage(page);
  await finder.type('05315000');
  await page.keyboard.press('Enter');
  expect(await finder.ledTo('koeln')).toBe(profile('tr', 'koeln'));
});

test.for(['de', 'ar'] as const)(
  'With open list, axe finds nothing, at 320 px nothing overflows, in both schemes and with forced colours (%s).',
  { timeout: 180_000 },
  async (locale, { page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const finder = await finderOn(page, locale, { page: 'home' });
    await finder.type('Bad');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).include('place-finder').setLegacyMode();
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await finder.options.evaluateAll((options) =>
      options.slice(0, 2).map((option) => getComputedStyle(option).backgroundColor),
    );
    expect(colours[0]).not.toBe(colours[1]);
  },
);
