import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathTo } from '../../src/routing/routes.ts';
import { DESKTOP, PHONE, test } from './browser.ts';
import { MATRIX_LOCALES, MATRIX_PAGES, PAGES, PERMANENT } from './page-types.ts';

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
 * All rows but the first in the table of all 427 places, which takes axe many seconds. They are made as the first are, so they are
 * looked at only once per language: light, at 1280 px.
 */
const REPEATED = '.authorities tbody tr:nth-child(n + 30)';

/** What axe finds outside the excluded elements, one line per fault: rule, element, reason. */
async function faults(page: Page, excluded: readonly string[] = []): Promise<string[]> {
  // Legacy mode spares axe a blank page per run; it is only blind to frames of other origins, which the site has none of.
  const axe = new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  for (const selector of excluded) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} – ${failureSummary ?? ''}`),
  );
}

async function expectNoFaults(page: Page, colorScheme: ColorScheme, viewports = [PHONE, DESKTOP]): Promise<void> {
  await unveilArabic(page);
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    const whole = colorScheme === 'light' && viewport === DESKTOP;
    expect(await faults(page, whole ? [] : [REPEATED]), `at ${String(viewport.width)} px`).toEqual([]);
  }
}

/**
 * Declares the axe tests of one colour scheme: every page type in the languages of the matrix at 360 and 1280 px, and, in the light
 * scheme, in all other languages at 360 px.
 */
export function testWithAxe(colorScheme: ColorScheme): void {
  test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));

  test.for(colorScheme === 'light' ? PAGES : MATRIX_PAGES)(
    'axe finds nothing on “$name” ($locale).',
    { timeout: 120_000 },
    async ({ path, locale }, { page }) => {
      await page.goto(path);
      await expectNoFaults(page, colorScheme, MATRIX_LOCALES.includes(locale) ? [PHONE, DESKTOP] : [PHONE]);
    },
  );

  test.for(MATRIX_LOCALES)('axe finds nothing on shown search results (%s).', async (locale, { page }) => {
    await page.goto(pathTo(locale, { page: 'search' }, 'q=Rhein'));
    await page.locator('.search-results li').first().waitFor();
    await expectNoFaults(page, colorScheme);
  });

  test('axe sees pale Arabic text.', async ({ page }) => {
    await page.goto(pathTo('ar', { page: 'home' }));
    await unveilArabic(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.lede { color: #888 !important; background: #777 }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await faults(page)).toContainEqual(expect.stringContaining('color-contrast: <p class="lede">'));
  });

  test('axe finds nothing on a permanent address.', async ({ page }) => {
    // “204 No content” keeps the browser on the page that wants to lead on.
    await page.route(`**${pathTo('de', { page: 'authority', slug: 'koeln' })}`, (route) =>
      route.fulfill({ status: 204 }),
    );
    await page.goto(PERMANENT);
    await expectNoFaults(page, colorScheme);
    expect(new URL(page.url()).pathname).toBe(PERMANENT);
  });
}
