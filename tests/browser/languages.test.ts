import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LOCALE_CODES, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { DESKTOP, PHONE, test } from '../support/browser.ts';

const NAMES = LOCALE_CODES.map((code) => LOCALES[code].ownName);

/** Own names of the languages that a reader sees in the menu. */
async function inSight(page: Page): Promise<readonly string[]> {
  return page.locator('.languages li a').filter({ visible: true }).allInnerTexts();
}

test('On a phone, without script, all languages are one tap away, and Leichte Sprache is always in sight.', async ({
  open,
}) => {
  const page = await open('/ar/kommunen/rheine/', { viewport: PHONE, javaScriptEnabled: false, hasTouch: true });
  expect(await inSight(page)).toEqual([]);
  expect(await page.locator('.languages p a').innerText()).toBe(LOCALES['de-simple'].ownName);
  await page.locator('.languages summary').tap();
  expect(await inSight(page)).toEqual(NAMES);
  await page.locator('.languages li a', { hasText: LOCALES.uk.ownName }).tap();
  await page.waitForURL('**/uk/kommunen/rheine/');
});

test('On a wide screen all languages are in sight.', async ({ open }) => {
  const page = await open('/resolution/', { viewport: DESKTOP, javaScriptEnabled: false });
  expect(await inSight(page)).toEqual(NAMES);
  expect(await page.locator('.languages summary').isVisible()).toBe(false);
});

test('The same anchor exists in every language.', async ({ page }) => {
  for (const locale of LOCALE_CODES) {
    await page.goto(pathTo(locale, { page: 'resolution' }, 'demand-reporting'));
    expect(await page.locator(':target').count(), locale).toBe(1);
  }
});

/** The suggestions that the page shows: their texts. */
async function suggestions(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => customElements.get('language-suggestion') !== undefined);
  return page.locator('language-suggestion a').filter({ visible: true }).allInnerTexts();
}

const say = (locale: Locale, key: 'suggestion.text' | 'suggestion.dismiss'): string => translator(locale)(key);

test.for([
  ['tr-TR', 'de', 'tr'],
  ['bs-BA', 'de', 'sr-Latn'],
  ['fa-AF', 'tr', 'fa'],
  ['de-DE', 'uk', 'de'],
] as const)(
  'To a browser that prefers %s the home page in %s suggests %s.',
  async ([preferred, shown, best], { open }) => {
    const page = await open(pathTo(shown, { page: 'home' }), { locale: preferred });
    expect(await suggestions(page)).toEqual([say(best, 'suggestion.text')]);
    const link = page.locator('language-suggestion a').filter({ visible: true });
    expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(LOCALES[best].tag);
    await link.click();
    await page.waitForURL(`**${pathTo(best, { page: 'home' })}`);
    expect(await suggestions(page)).toEqual([]);
  },
);

test.for([
  ['de-AT', 'de'],
  ['de-DE', 'de-simple'],
  ['ti-ER', 'de'],
  ['hr-HR', 'sr-Latn'],
] as const)(
  'To a browser that prefers %s the home page in %s suggests nothing.',
  async ([preferred, shown], { open }) => {
    const page = await open(pathTo(shown, { page: 'home' }), { locale: preferred });
    expect(await suggestions(page)).toEqual([]);
  },
);

test('A suggestion can be closed by keyboard, leaves nothing behind, and leads nobody away by itself.', async ({
  open,
}) => {
  const page = await open('/', { locale: 'ar-SY' });
  expect(await suggestions(page)).toEqual([say('ar', 'suggestion.text')]);
  await page.getByRole('button', { name: say('ar', 'suggestion.dismiss') }).press('Enter');
  expect(await page.locator('language-suggestion').count()).toBe(0);
  expect(await page.locator('main:focus').count()).toBe(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('Without script nothing is suggested, and other pages hold no suggestion.', async ({ open }) => {
  const home = await open('/', { locale: 'tr-TR', javaScriptEnabled: false });
  expect(await home.locator('language-suggestion a').filter({ visible: true }).count()).toBe(0);
  const resolution = await open('/resolution/', { locale: 'tr-TR' });
  expect(await resolution.locator('language-suggestion').count()).toBe(0);
});

/** Fonts of the reader's device that stand in for letters which the fonts of the site lack, with a piece of the text. */
async function foreignFonts(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'main :is(h1, h2, h3, p, li, dt, dd, th, td)',
  });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    found.push(...fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName));
  }
  await session.detach();
  return [...new Set(found)];
}

test.for(LOCALE_CODES)(
  'Every letter of the resolution, the methodology and a profile is in the fonts of the site (%s).',
  async (locale, { page }) => {
    for (const route of [
      { page: 'resolution' },
      { page: 'text', text: 'methodology' },
      { page: 'authority', slug: 'rheine' },
    ] as const) {
      await page.goto(pathTo(locale, route));
      expect(await foreignFonts(page), pathTo(locale, route)).toEqual([]);
    }
  },
);
