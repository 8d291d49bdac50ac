import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { MATRIX_LOCALES, PAGES_IN_TURN } from '../support/page-types.ts';

const NARROW = { width: 320, height: 800 };
const ZOOMED = { width: 640, height: 450 };

/** Text spacing that WCAG 2.2, success criterion 1.4.12 demands to survive. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/** Pixels that the page, or anything in it that scrolls, is wider than what it stands in: a name and a number each. */
async function sidewaysScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .filter(
        (element) => element === document.documentElement || /auto|scroll/u.test(getComputedStyle(element).overflowX),
      )
      .map(
        (element) => `${element.tagName} .${element.className} +${String(element.scrollWidth - element.clientWidth)}`,
      ),
  );
}

/** Text that is cut off by its box, or by a box around it; texts for screen readers alone are one pixel wide. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.clientWidth > 1 && element.textContent.trim() !== '')
      .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflow))
      .filter((element) => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
      .map((element) => `${element.tagName} .${element.className}`),
  );
}

/** Text that stands outside the page at its left or right, where no scrolling reaches it. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('main, header, footer')].flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        const { left, right, width } = range.getBoundingClientRect();
        if (width > 1 && (left < -1 || right > innerWidth + 1)) found.push(walker.currentNode.textContent ?? '');
      }
      return found;
    });
  });
}

async function expectToFit(page: Page, situation: string): Promise<void> {
  expect(await sidewaysScrolls(page), `scrolls sideways ${situation}`).toEqual([]);
  expect(await cutOff(page), `cut off ${situation}`).toEqual([]);
  expect(await outside(page), `outside the page ${situation}`).toEqual([]);
}

// In languages beside the matrix only the hardest case is tried, on a third of the page types in turn: 320 px with text spacing, which makes every line longer.
// The page of these tests has two device pixels per CSS pixel: 640 CSS pixels are a window of 1280 zoomed to 200 %.
test.for(PAGES_IN_TURN)(
  '“$name” ($locale) fits at 320 px, with text spacing, and at 200 % zoom.',
  async ({ path, locale }, { page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(path);
    if (MATRIX_LOCALES.includes(locale)) {
      await expectToFit(page, 'at 320 px');
      await page.setViewportSize(ZOOMED);
      await expectToFit(page, 'at 200 % zoom');
      await space(page);
      await expectToFit(page, 'at 200 % zoom with text spacing');
      await page.setViewportSize(NARROW);
    } else await space(page);
    await expectToFit(page, 'at 320 px with text spacing');
  },
);

test.for(LOCALE_CODES)('Search results fit at 320 px, with text spacing too (%s).', async (locale, { page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(pathTo(locale, { page: 'search' }, 'q=Rhein'));
  await page.locator('.search-results li').first().waitFor();
  await expectToFit(page, 'at 320 px');
  await space(page);
  await expectToFit(page, 'at 320 px with text spacing');
});

test('The text spacing of these tests reaches the page in spite of its security policy.', async ({ page }) => {
  await page.goto('/');
  const spacing = (): Promise<string> =>
    page.locator('.lede').evaluate((element) => getComputedStyle(element).letterSpacing);
  expect(await spacing()).toBe('normal');
  await space(page);
  expect(Number.parseFloat(await spacing())).toBeGreaterThan(2);
});
