import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { PHONE, test } from '../support/browser.ts';

/** Opening all 427 rows takes some seconds on a slow machine. */
const SLOW = { timeout: 240_000 };
const PATH = pathTo('de', { page: 'authorities' });
const t = translator('de');

test(
  'Without script the whole table stands there, with letters, files and no dead control.',
  SLOW,
  async ({ open }) => {
    const page = await open(PATH, { javaScriptEnabled: false, viewport: PHONE });
    expect(await page.locator('.authorities tr[data-f]').count()).toBe(427);
    expect(await page.locator('authority-explorer').locator('input, button, select').count()).toBe(0);
    expect(await page.locator('.downloads a').count()).toBe(2);
    expect(await page.locator('.letters a').first().isVisible()).toBe(true);
  },
);

describe.each(['de', 'ar'] as const satisfies readonly Locale[])('In the language %s', (locale) => {
  test('filters and comparison fit on 320 px, and axe finds nothing in either scheme.', SLOW, async ({ open }) => {
    const address = `${pathTo(locale, { page: 'authorities' })}?kind=kreisfreie-stadt&compare=05315000,05111000`;
    const page = await open(address, { viewport: { width: 320, height: 800 } });
    await page.locator('.filter-panel > summary').click();
    await page.locator('.facet').evaluateAll((groups) => groups.forEach((group) => group.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('.comparison td').first().isVisible()).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode();
      const { violations } = await axe.exclude('.authorities tbody tr:nth-child(n + 30)').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
});

test(
  'On paper stand the rows that are shown, the filters in words, the address and the date, and no control.',
  SLOW,
  async ({ open }) => {
    const page = await open(`${PATH}?kind=kreisfreie-stadt`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-address').isVisible()).toBe(true);
    expect(await page.locator('.print-address').textContent()).toContain('?kind=kreisfreie-stadt');
    expect(await page.locator('.chips').innerText()).toContain(t('authority.kind.kreisfreie-stadt'));
    expect(await page.locator('.filters, .pick, .downloads, .compare-note').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.authorities tr[data-f]').filter({ visible: true }).count()).toBe(22);
  },
);
