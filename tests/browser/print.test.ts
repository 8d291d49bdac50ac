import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';

/** Margins that browsers print with when the reader changes nothing. */
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

/** Number of A4 sheets that a page prints on. Chromium writes one uncompressed `/Type /Page` object per sheet. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: MARGIN, preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
}

test.for(LOCALE_CODES)(
  'The resolution prints on two sheets, beside its original too (%s).',
  async (locale, { page }) => {
    await page.goto(pathTo(locale, { page: 'resolution' }));
    const printed = await sheets(page);
    expect(printed).toBeGreaterThan(0);
    // Leichte Sprache says the same in three times as many lines.
    expect(printed).toBeLessThanOrEqual(locale === 'de-simple' ? 3 : 2);
  },
);

/** Places with the sheets that they may print on: one more where findings with their sources stand. */
const PLACES = [
  { slug: 'koeln', most: 2 },
  { slug: 'kreis-wesel', most: 2 },
  { slug: 'bedburg-hau', most: 2 },
  { slug: 'rheine', most: 3 },
  { slug: 'aachen', most: 3 },
];
const PROFILES = LOCALE_CODES.flatMap((locale) => PLACES.map((place) => ({ locale, ...place })));

test.for(PROFILES)(
  'The profile of $slug prints on at most $most sheets ($locale).',
  async ({ locale, slug, most }, { page }) => {
    await page.goto(pathTo(locale, { page: 'authority', slug }));
    const printed = await sheets(page);
    expect(printed).toBeGreaterThan(0);
    // Leichte Sprache needs more lines for the same findings.
    expect(printed).toBeLessThanOrEqual(locale === 'de-simple' && most === 3 ? 4 : most);
  },
);
