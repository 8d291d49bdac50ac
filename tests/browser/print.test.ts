import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { MOTIONS } from '../../src/domain/motion.ts';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { printPage, sheetsOf } from '../../src/tasks/documents/print-page.ts';
import { test } from '../support/browser.ts';

/** Margins that browsers print with when the reader changes nothing. */
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

/** Number of A4 sheets that a page prints on. */
async function sheets(page: Page): Promise<number> {
  return sheetsOf(await page.pdf({ format: 'A4', margin: MARGIN, preferCSSPageSize: true }));
}

test.for(LOCALE_CODES)(
  'The resolution prints on two sheets, beside its original too (%s).',
  async (locale, { page }) => {
    await page.goto(pathTo(locale, { page: 'resolution' }));
    const printed = await sheets(page);
    expect(printed).toBeGreaterThan(0);
    expect(printed).toBeLessThanOrEqual(2);
  },
);

/** Languages whose texts take most room in print. */
const LONG_TEXTS: readonly Locale[] = ['de', 'de-simple', 'ar', 'fa', 'el'];
/** Places of each kind, with and without sources; those with the most of them. */
const PLACES = ['koeln', 'kreis-wesel', 'bedburg-hau', 'rheine', 'aachen', 'kamen', 'hilden'];
const MOST_SOURCES = PLACES.slice(3);
/** All of them in these languages, one with many sources in every other. */
const PROFILES = LOCALE_CODES.flatMap((locale, index) => {
  const one = MOST_SOURCES[index % MOST_SOURCES.length] ?? '';
  return (LONG_TEXTS.includes(locale) ? PLACES : [one]).map((slug) => ({ locale, slug }));
});

test.for(PROFILES)(
  'The profile of $slug prints on at most two sheets ($locale).',
  async ({ locale, slug }, { page }) => {
    await page.goto(pathTo(locale, { page: 'authority', slug }));
    const printed = await sheets(page);
    expect(printed).toBeGreaterThan(0);
    expect(printed).toBeLessThanOrEqual(2);
  },
);

test('A profile that the operator prints is tagged, in its language, and bears no day of printing.', async ({
  page,
}) => {
  await page.goto(pathTo('de', { page: 'authority', slug: 'rheine' }));
  const pdf = (await printPage(page, 2)).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (de)');
  expect(pdf).not.toContain('/CreationDate');
});

test.for(MOTIONS)('The model motion %s is printed alone.', async (motion, { page }) => {
  await page.goto('about:blank');
  await page.goto(pathTo('de', { page: 'text', text: 'documents' }, motion));
  await page.emulateMedia({ media: 'print' });
  const paper = (await page.locator(`#${motion} .paper`).innerText()).trim();
  expect((await page.locator('body').innerText()).trim()).toBe(paper);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});
