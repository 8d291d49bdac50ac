import { expect } from 'vitest';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { MATRIX_LOCALES } from '../support/page-types.ts';

/** Bottrop: three demands apply, nobody has researched one of them. */
const BOTTROP = { page: 'authority', slug: 'bottrop' } as const;

test.for(MATRIX_LOCALES)(
  'A letter opens by keyboard, and one click marks all of it for copying (%s).',
  async (locale, { page }) => {
    await page.goto(pathTo(locale, BOTTROP));
    const box = page.locator('#reporting .letter-box');
    const letter = box.locator('pre');
    expect(await letter.isVisible()).toBe(false);
    await box.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await letter.isVisible()).toBe(true);
    await letter.click();
    const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(marked.trim()).toBe((await letter.innerText()).trim());
    expect(marked).toContain('Stadt Bottrop');
    expect(marked).toContain('§\u00A04 Informationsfreiheitsgesetz');
  },
);

test('The mail link holds the whole letter and names no recipient.', async ({ page }) => {
  await page.goto(pathTo('tr', BOTTROP));
  const box = page.locator('#concepts .letter-box');
  const link = new URL((await box.locator('a[href^="mailto:"]').getAttribute('href')) ?? '');
  const body = link.searchParams.get('body') ?? '';
  expect(link.pathname).toBe('');
  expect(link.searchParams.get('subject')).toContain('Stadt Bottrop');
  const letter = (await box.locator('pre').textContent()) ?? '';
  expect(letter.replaceAll('\n', '\r\n').endsWith(body)).toBe(true);
});

test.for(MATRIX_LOCALES)('A letter prints alone, on one sheet (%s).', async (locale, { page }) => {
  await page.goto(pathTo(locale, BOTTROP, 'letter-reporting'));
  await page.emulateMedia({ media: 'print' });
  const visible = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, nav, footer p, .hint, .letter')]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.tagName} ${element.id}`),
  );
  expect(visible).toEqual(['PRE letter-reporting']);
  const pdf = await page.pdf({ format: 'A4' });
  expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)]).toHaveLength(1);
});

test.for(MATRIX_LOCALES)(
  'The permanent address of a source opens its card and marks it (%s).',
  async (locale, { page }) => {
    await page.goto(pathTo(locale, { page: 'authority', slug: 'rheine' }, 'rheine-3'));
    const card = page.locator('#rheine-3');
    expect(await card.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect.poll(async () => (await card.boundingBox())?.y).toBeLessThan(300);
    expect(await card.locator('blockquote').getAttribute('dir')).toBe('ltr');
  },
);
