import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { DESKTOP, PHONE, test } from './browser.ts';
import { PAGES, PERMANENT } from './page-types.ts';

/** WCAG 2.2, levels A and AA, in axe's names; it is the sum of what each version added. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, one line per fault: rule, element, reason. */
async function faults(page: Page): Promise<string[]> {
  // Legacy mode spares axe a blank page per run; it is only blind to frames of other origins, which the site has none of.
  const axe = new AxeBuilder({ page }).withTags(TAGS).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} – ${failureSummary ?? ''}`),
  );
}

async function expectNoFaults(page: Page): Promise<void> {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    expect(await faults(page), `at ${String(viewport.width)} px`).toEqual([]);
  }
}

/** Declares the axe tests of one colour scheme: every page type in every language, at 360 and 1280 px. */
export function testWithAxe(colorScheme: 'light' | 'dark'): void {
  test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));

  // The table of all 427 places takes axe about 8 s per width.
  test.for(PAGES)('axe finds nothing on “$name” ($locale).', { timeout: 60_000 }, async ({ path }, { page }) => {
    await page.goto(path);
    await expectNoFaults(page);
  });

  test.for(LOCALE_CODES)('axe finds nothing on shown search results (%s).', async (locale, { page }) => {
    await page.goto(pathTo(locale, { page: 'search' }, 'q=Rhein'));
    await page.locator('.search-results li').first().waitFor();
    await expectNoFaults(page);
  });

  test('axe finds nothing on a permanent address.', async ({ page }) => {
    // “204 No content” keeps the browser on the page that wants to lead on.
    await page.route(`**${pathTo('de', { page: 'authority', slug: 'koeln' })}`, (route) => route.fulfill({ status: 204 }));
    await page.goto(PERMANENT);
    await expectNoFaults(page);
    expect(new URL(page.url()).pathname).toBe(PERMANENT);
  });
}
