import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { cardPath, posterPath } from '../../src/routing/embed-routes.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { DESKTOP, PHONE, test } from './browser.ts';
import { MATRIX_LOCALES, PAGES, PAGES_IN_TURN, PERMANENT } from './page-types.ts';

const require = createRequire(import.meta.url);

/** The text of axe-core, which comes with its package for Playwright; that one would load it twice per run. */
const AXE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, in axe's names; it is the sum of what each version added. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Lets axe see the contrast of Arabic. It takes joined letters for an icon of a ligature font and passes over them, unless
 * the text has an invisible character such as the right-to-left mark, which changes nothing for the eye.
 * Source: `isIconLigature` of axe-core 4.14.
 */
async function unveilArabic(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      if (/\p{Script=Arabic}/u.test(text)) node.textContent = `${text}\u200F`;
    }
  });
}

type ColorScheme = 'light' | 'dark';

/**
 * Rows of the table of all 427 places, and places of the map, but for the first: axe takes many seconds for them. They are made as the
 * first are, so they are looked at only in the languages of `WHOLE`, light, at 1280 px; elsewhere they are taken out of the page.
 */
const REPEATED = '.authorities tbody tr:nth-child(n + 13), .map-drawing > a:nth-of-type(n + 20)';
const WHOLE: readonly Locale[] = ['de', 'ar'];

/** Puts axe into the page, for the runs to come. */
async function load(page: Page): Promise<void> {
  await unveilArabic(page);
  await page.evaluate(AXE);
}

/** Which rules axe applies: all of WCAG, all but the dear one on contrast, or those that look at colours. */
const RULES = {
  all: { runOnly: { type: 'tag', values: TAGS } },
  withoutContrast: { runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast': { enabled: false } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} as const;

/** What axe finds in a page that it is in, one line per fault: rule, element, reason. */
async function faults(page: Page, rules: keyof typeof RULES): Promise<readonly string[]> {
  const options = JSON.stringify({ ...RULES[rules], resultTypes: ['violations'], iframes: false });
  const told: unknown = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' – ' + node.failureSummary)))`);
  return z.array(z.string()).parse(told);
}

async function takeOutRepeated(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    for (const element of document.querySelectorAll(selector)) element.remove();
  }, REPEATED);
}

/** At both widths, the wide one first, where the page stays whole; the dark scheme changes nothing but colours. */
async function expectNoFaults(page: Page, colorScheme: ColorScheme, locale: Locale): Promise<void> {
  await load(page);
  for (const viewport of WHOLE.includes(locale) ? [DESKTOP, PHONE] : [PHONE]) {
    const whole = colorScheme === 'light' && viewport === DESKTOP && WHOLE.includes(locale);
    if (!whole) await takeOutRepeated(page);
    await page.setViewportSize(viewport);
    const rules = colorScheme === 'light' ? 'all' : 'colours';
    expect(await faults(page, rules), `at ${String(viewport.width)} px`).toEqual([]);
  }
}

/** In the other languages: colours do not depend on the language, so their contrast, which takes axe longest, is left out. */
async function expectNoFaultsOnPhone(page: Page): Promise<void> {
  await takeOutRepeated(page);
  await page.setViewportSize(PHONE);
  await load(page);
  expect(await faults(page, 'withoutContrast')).toEqual([]);
}

/**
 * Declares the axe tests of one colour scheme. Light: every page type in the languages of the matrix at 360 px, in German and Arabic at
 * 1280 px too; in all other languages a third of the page types in turn at 360 px, there without the contrast of colours. Dark: the
 * colours of every page type in German and Arabic at both widths; they do not depend on the language.
 */
export function testWithAxe(colorScheme: ColorScheme): void {
  test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));

  const pages = colorScheme === 'light' ? PAGES_IN_TURN : PAGES.filter(({ locale }) => WHOLE.includes(locale));
  test.for(pages)('axe finds nothing on “$name” ($locale).', async ({ path, locale }, { page }) => {
    await page.goto(path);
    if (MATRIX_LOCALES.includes(locale)) await expectNoFaults(page, colorScheme, locale);
    else await expectNoFaultsOnPhone(page);
  });

  test.for(colorScheme === 'light' ? MATRIX_LOCALES : WHOLE)(
    'axe finds nothing on shown search results (%s).',
    async (locale, { page }) => {
      await page.goto(pathTo(locale, { page: 'search' }, 'q=Rhein'));
      await page.locator('.search-results li').first().waitFor();
      await expectNoFaults(page, colorScheme, locale);
    },
  );

  test.for(WHOLE)('axe finds nothing on a card (%s).', async (locale, { page }) => {
    await page.goto(cardPath('05566076', locale));
    await expectNoFaults(page, colorScheme, locale);
  });

  test('axe finds nothing on what a profile offers others.', async ({ page }) => {
    await page.goto(pathTo('ar', { page: 'authority', slug: 'bottrop' }));
    await page.locator('.kit > summary').click();
    await page.setViewportSize(PHONE);
    await load(page);
    expect(await faults(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
  });

  test('axe finds nothing on a poster.', async ({ page }) => {
    await page.goto(posterPath('rheine'));
    await expectNoFaults(page, colorScheme, 'de');
  });

  test('axe sees pale Arabic text.', async ({ page }) => {
    await page.goto(pathTo('ar', { page: 'home' }));
    await load(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.lede { color: #888 !important; background: #777 }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await faults(page, 'colours')).toContainEqual(expect.stringContaining('color-contrast: <p class="lede">'));
  });

  test('axe finds nothing on a permanent address.', async ({ page }) => {
    // “204 No content” keeps the browser on the page that wants to lead on.
    await page.route(`**${pathTo('de', { page: 'authority', slug: 'koeln' })}`, (route) =>
      route.fulfill({ status: 204 }),
    );
    await page.goto(PERMANENT);
    await expectNoFaults(page, colorScheme, 'de');
    expect(new URL(page.url()).pathname).toBe(PERMANENT);
  });
}
