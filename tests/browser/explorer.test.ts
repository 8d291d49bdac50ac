import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { AUTHORITIES, FINDINGS } from '../support/registry.ts';

/** Opening all 427 rows takes some seconds on a slow machine. */
const SLOW = { timeout: 240_000 };
const PATH = pathTo('de', { page: 'authorities' });
const t = translator('de');
const OPEN_REPORTING = AUTHORITIES.filter(
  ({ ags, kind }) =>
    kind === 'kreisfreie-stadt' &&
    FINDINGS.get(ags)?.some(({ demand, code }) => demand === 'reporting' && code === 'not-researched'),
);

async function names(page: Page): Promise<readonly string[]> {
  return page.locator('.authorities tr[data-f]:not([hidden]) th a').allTextContents();
}

async function query(page: Page): Promise<string> {
  return page.evaluate(() => location.search + location.hash);
}

function count(shown: number): string {
  return t('explorer.count', { count: shown, total: AUTHORITIES.length });
}

/** Presses Tab until something with this role and name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached with Tab`);
}

test(
  'A journalist’s question is answered with the keyboard alone, and its address gives it again.',
  SLOW,
  async ({ open }) => {
    const page = await open(PATH);
    expect(await names(page)).toHaveLength(427);
    await tabTo(page, '[data-facet=reporting] [value="nothing-found,awaiting-answer,not-researched"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-facet=kind] summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect((await names(page)).toSorted()).toEqual(OPEN_REPORTING.map(({ name }) => name).toSorted());
    expect(await page.locator('.found').textContent()).toBe(count(OPEN_REPORTING.length));
    expect(await query(page)).toBe('?reporting=nothing-found,awaiting-answer,not-researched&kind=kreisfreie-stadt');
    await page.reload();
    expect(await names(page)).toHaveLength(OPEN_REPORTING.length);
    await page.goBack();
    expect(await names(page)).toHaveLength(388);
    await page.goBack();
    expect(await names(page)).toHaveLength(427);
    expect(await query(page)).toBe('');
  },
);

test('Counts, chips and reset go with what is chosen.', SLOW, async ({ open }) => {
  const page = await open(`${PATH}?kind=kreisfreie-stadt`);
  const reporting = page.locator('[data-facet=reporting] label', { hasText: t('finding.not-researched.label') });
  expect(await reporting.locator('[data-count]').textContent()).toBe(`(${String(OPEN_REPORTING.length)})`);
  const chip = page.getByRole('button', { name: t('authority.kind.kreisfreie-stadt') });
  expect(await chip.count()).toBe(1);
  await chip.click();
  expect(await names(page)).toHaveLength(427);
  await page.locator('input[type=search]').pressSequentially('koeln');
  expect(await names(page)).toEqual(['Köln']);
  expect(await query(page)).toBe('#name=koeln');
  await page.goBack();
  expect(await names(page)).toHaveLength(427);
  await page.locator('input[type=search]').fill('xyz');
  expect(await page.locator('.empty').isVisible()).toBe(true);
  await page.getByRole('button', { name: t('explorer.reset') }).click();
  expect(await names(page)).toHaveLength(427);
  expect(await page.locator('.empty').isVisible()).toBe(false);
});

test('Sorting is by what is said, and the letters follow the names.', SLOW, async ({ open }) => {
  const page = await open(`${PATH}?sort=population`);
  const bySize = AUTHORITIES.toSorted((a, b) => b.population - a.population).map(({ name }) => name);
  expect((await names(page)).slice(0, 20)).toEqual(bySize.slice(0, 20));
  expect(await page.locator('th[aria-sort=descending]').textContent()).toContain(t('authority.population'));
  expect(await page.locator('.letters a').filter({ visible: true }).count()).toBe(0);
  await page.locator('select').selectOption('reporting');
  expect(await page.locator('tr[data-f] td:last-child .finding').first().getAttribute('class')).toContain('partly-met');
  await page.locator('select').selectOption('name');
  await page.locator('.letters a', { hasText: 'K' }).click();
  expect(await page.locator('tr:target th a').textContent()).toMatch(/^K/u);
});

test('A hostile address does no harm, and the page says that it left something out.', SLOW, async ({ open }) => {
  const page = await open(
    `${PATH}?kind=%3Cimg%20src=x%20onerror=alert(1)%3E&kreis=05999&__proto__=a&sort=best#name=%3Cb%3E`,
  );
  expect(await page.locator('.ignored').isVisible()).toBe(true);
  expect(await page.locator('authority-explorer img, authority-explorer .chips b').count()).toBe(0);
  expect(await page.locator('input[type=search]').inputValue()).toBe('<b>');
  await page.goto(`${PATH}?kind=${'kreis,'.repeat(1500)}#name=${'('.repeat(10_000)}`);
  expect(await page.locator('.found').textContent()).toBe(count(0));
  await page.goto(`${PATH}?kind=kreis,staedteregion`);
  expect(await page.locator('.ignored').isVisible()).toBe(false);
  expect(await names(page)).toHaveLength(31);
});

test('The downloaded files hold what is shown, in its order.', SLOW, async ({ open }) => {
  const page = await open(`${PATH}?kind=kreisfreie-stadt&sort=population`);
  const shown = await names(page);
  for (const ending of ['csv', 'json']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[data-table][href$=".${ending}"]`).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const listed =
      ending === 'csv'
        ? text
            .split('\r\n')
            .slice(1, -1)
            .map((line) => line.split(',')[1])
        : [...text.matchAll(/"name": "([^"]+)"/gu)].map((match) => match[1]);
    expect(listed).toEqual(shown);
  }
  await page.route('**/kommunen.csv', (route) => route.abort());
  await page.locator('a[data-table][href$=".csv"]').click();
  await page.locator('.download-failed').waitFor();
  expect(await page.locator('.download-failed a').getAttribute('href')).toMatch(/kommunen\.csv$/u);
});

test(
  'Two to four places of the same kind stand side by side; another kind and a fifth are refused.',
  SLOW,
  async ({ open }) => {
    const page = await open(PATH);
    const pick = (name: string): Promise<void> =>
      page.getByRole('checkbox', { name: `${t('compare.pick')}: ${name}`, exact: true }).click();
    const note = page.locator('.compare-note [role=status]');
    await pick('Köln');
    expect(await note.textContent()).toContain(t('compare.hint'));
    expect(await page.locator('.comparison').isVisible()).toBe(false);
    await pick('Rheine');
    expect(await note.textContent()).toBe(t('compare.otherKind', { kind: t('authority.kind.kreisfreie-stadt') }));
    expect(await page.getByRole('checkbox', { name: `${t('compare.pick')}: Rheine`, exact: true }).isChecked()).toBe(
      false,
    );
    for (const name of ['Düsseldorf', 'Bonn', 'Essen']) await pick(name);
    await pick('Hagen');
    expect(await note.textContent()).toBe(t('compare.full'));
    expect(await query(page)).toBe('?compare=05315000,05111000,05314000,05113000');
    expect(await page.locator('.comparison thead a').allTextContents()).toEqual([
      'Köln',
      'Düsseldorf',
      'Bonn',
      'Essen',
    ]);
    expect(await page.locator('.comparison tbody tr').count()).toBe(9);
    await page.reload();
    expect(await page.locator('.comparison thead a').count()).toBe(4);
    await page.goto(`${PATH}?compare=05315000,05566076,05999999`);
    expect(await page.locator('.comparison').isVisible()).toBe(false);
    expect(await page.locator('.ignored').isVisible()).toBe(true);
  },
);
