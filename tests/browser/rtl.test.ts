import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE, test } from '../support/browser.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { PAGES } from '../support/page-types.ts';

const FROM_THE_RIGHT = PAGES.filter(({ locale }) => LOCALES[locale].direction === 'rtl');
const WITH_NAMES = FROM_THE_RIGHT.filter(({ route }) => route.page === 'authority' || route.page === 'authorities');

test.for(FROM_THE_RIGHT)('“$name” reads from right to left ($locale).', async ({ path }, { page }) => {
  await page.goto(path);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  for (const part of ['body', '.site-header', 'main', '.site-footer'])
    expect(await page.locator(part).evaluate(directionOf), part).toBe('rtl');
});

test('The other languages read from left to right.', async ({ page }) => {
  for (const { path } of PAGES.filter(({ name, locale }) => name === 'home' && LOCALES[locale].direction === 'ltr')) {
    await page.goto(path);
    expect(await page.locator('main').evaluate(directionOf), path).toBe('ltr');
  }
});

function directionOf(element: Element): string {
  return getComputedStyle(element).direction;
}

/** Edges of an element, in pixels from the left of the window. */
async function edges(locator: Locator): Promise<{ readonly left: number; readonly right: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not shown`);
  return { left: box.x, right: box.x + box.width };
}

async function expectHeaderFromTheRight(page: Page, width: number): Promise<void> {
  const gap = 60;
  const folded = await page.locator('.languages summary').isVisible();
  if (folded) expect((await edges(page.locator('.languages summary'))).right).toBeGreaterThan(width - gap);
  for (const nav of folded ? ['.main-nav'] : ['.languages', '.main-nav']) {
    const first = await edges(page.locator(`${nav} li`).first());
    const second = await edges(page.locator(`${nav} li`).nth(1));
    expect(first.right, nav).toBeGreaterThan(width - gap);
    expect(second.right, nav).toBeLessThanOrEqual(first.left);
  }
  expect((await edges(page.locator('.brand a'))).right).toBeGreaterThan(width - gap);
}

test.for([PHONE, { width: 1280, height: 900 }])(
  'The Arabic header starts at the right at $width px.',
  async (viewport, { page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/ar/');
    await expectHeaderFromTheRight(page, viewport.width);
  },
);

/** Texts with names of places that Arabic around them could reorder: those not in an isolated or left-to-right piece. */
async function looseNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const linked = [...document.querySelectorAll('main a[href*="/kommunen/"]')].map((link) => link.textContent.trim());
    const names = new Set(linked.filter((text) => /^\p{Script=Latin}/u.test(text)));
    const own = document.querySelector('h1.place')?.textContent.trim();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const isolated = walker.currentNode.parentElement?.closest('bdi, [dir=ltr]') !== null;
      if (!isolated && (names.has(text) || (own !== undefined && text.includes(own)))) loose.push(text);
    }
    return loose;
  });
}

test.for(WITH_NAMES)(
  '“$name” isolates German names from the text around them ($locale).',
  async ({ path }, { page }) => {
    await page.goto(path);
    expect(await page.locator('main bdi').count()).toBeGreaterThan(0);
    expect(await looseNames(page)).toEqual([]);
  },
);
