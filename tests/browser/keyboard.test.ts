import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LOCALE_CODES, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';

/** What has the focus: its text (or its label), and whether a reader sees that it has. */
async function focused(page: Page): Promise<{ readonly text: string; readonly visible: boolean }> {
  // The page may still be scrolling to what got the focus. Asked by the clock: a page behind another draws no frames.
  const inSight = (): boolean => {
    const { top, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  await page.waitForFunction(inSight, undefined, { polling: 50 });
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    const text = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : element.textContent;
    return {
      text: text.trim().replace(/\s+/gu, ' '),
      visible:
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 2 &&
        width * height > 0 &&
        left >= 0 &&
        right <= innerWidth,
    };
  });
}

/** Presses Tab and expects that the focus arrives at something with this text, and shows. */
async function tabTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({ text, visible: true });
}

function headerStops(locale: Locale): readonly string[] {
  const t = translator(locale);
  const menu = ['resolution', 'demands', 'authorities', 'methodology', 'participate', 'search', 'place'] as const;
  return [
    t('nav.skip'),
    ...LOCALE_CODES.map((code) => LOCALES[code].ownName),
    t('site.name'),
    ...menu.map((entry) => t(`nav.${entry}`)),
  ];
}

const TRIED = ['de', 'ar'] as const satisfies readonly Locale[];

test.for(TRIED)(
  'Tab leads through skip link, languages and menu in order, each showing its focus (%s).',
  async (locale, { open }) => {
    const page = await open(pathTo(locale, { page: 'home' }));
    for (const stop of headerStops(locale)) await tabTo(page, stop);
    await page.keyboard.press('Tab');
    expect(await page.locator('main a:focus').count()).toBe(1);
  },
);

test.for(TRIED)('Every stop of the home page shows its focus (%s).', async (locale, { open }) => {
  const page = await open(pathTo(locale, { page: 'home' }), { reducedMotion: 'reduce' });
  await page.bringToFront();
  const stops = await page.locator('a, button, input, summary, [tabindex="0"]').filter({ visible: true }).count();
  for (let stop = 1; stop <= stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { text, visible } = await focused(page);
    expect(visible, `stop ${String(stop)}: ${text}`).toBe(true);
  }
  expect(
    await page
      .locator('footer a')
      .last()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test.for(TRIED)('The skip link moves the focus to the content (%s).', async (locale, { open }) => {
  const page = await open(pathTo(locale, { page: 'home' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('main a:focus').count()).toBe(1);
});

test.for(TRIED)('Enter on “Türkçe” leads to the Turkish page (%s).', async (locale, { open, origin }) => {
  const page = await open(pathTo(locale, { page: 'home' }));
  const position = headerStops(locale).indexOf(LOCALES.tr.ownName);
  for (const stop of headerStops(locale).slice(0, position)) await tabTo(page, stop);
  await tabTo(page, LOCALES.tr.ownName);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${pathTo('tr', { page: 'home' })}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('tr');
});

test.for(TRIED)('A place is found and opened with the keyboard alone (%s).', async (locale, { open, origin }) => {
  const t = translator(locale);
  const page = await open(pathTo(locale, { page: 'home' }));
  for (const stop of headerStops(locale).slice(0, -1)) await tabTo(page, stop);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${pathTo(locale, { page: 'search' })}`);
  for (const stop of headerStops(locale)) await tabTo(page, stop);
  await tabTo(page, t('nav.home'));
  await tabTo(page, t('search.label'));
  await page.keyboard.type('Bottrop');
  await page.locator('.search-results li').first().waitFor();
  await tabTo(page, t('search.submit'));
  await tabTo(page, t('search.filter.legend'));
  await tabTo(page, 'Bottrop');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${pathTo(locale, { page: 'authority', slug: 'bottrop' })}`);
});
