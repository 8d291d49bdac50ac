import { expect } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { test } from '../support/browser.ts';
import { PAGES } from '../support/page-types.ts';

test('probe', { timeout: 600000 }, async ({ open }) => {
  const page = await open('/');
  for (const p of PAGES.filter((x) => x.locale === 'de' || x.locale === 'ar')) {
    await page.setViewportSize({ width: 360, height: 780 });
    const t0 = Date.now();
    await page.goto(p.path);
    const t1 = Date.now();
    const r = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    const t2 = Date.now();
    await page.setViewportSize({ width: 1280, height: 780 });
    const r2 = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    const t3 = Date.now();
    await page.emulateMedia({ colorScheme: 'dark' });
    const r3 = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).options({ resultTypes: ['violations'] }).setLegacyMode(false).analyze();
    await page.emulateMedia({ colorScheme: 'light' });
    const t4 = Date.now();
    console.log(p.locale, p.name, t1 - t0, t2 - t1, t3 - t2, t4 - t3, r.violations.map((v) => v.id), r2.violations.map((v) => v.id), r3.violations.map((v) => v.id));
  }
});
