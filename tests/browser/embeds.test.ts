import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawSign } from '../../src/data/signs.ts';
import { badgeSvg } from '../../src/exports/badge.ts';
import { CARD_HEIGHT, CARD_STYLE, cardHtml } from '../../src/exports/card.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { posterPath } from '../../src/routing/embed-routes.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { readSiteSettings } from '../../src/schemas/site-file.ts';
import { originOf, test } from '../support/browser.ts';
import { hardestEmbed } from '../support/embeds.ts';
import { MATRIX_LOCALES } from '../support/page-types.ts';

const PUBLISHED = new URL(readSiteSettings().baseUrl).origin;
const SCHEMES = ['light', 'dark'] as const;
const PAPER = { light: 'rgb(251, 248, 243)', dark: 'rgb(25, 22, 19)' } as const;

/** A page of another website, on an origin of its own, with what its editors have pasted. */
async function foreignPage(pasted: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';
  const style = '<style>:root{color-scheme:light dark}</style>';
  const html = `<!doctype html><html lang="de"><head>${head}<title>Rathaus</title>${style}</head><body>${pasted}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `${originOf(server)}/`, close: () => server.close() };
}

/** The codes that a profile offers, each taken as its reader would: one click marks all of it. */
async function copiedCodes(page: Page): Promise<readonly string[]> {
  await page.locator('.kit > summary').click();
  const codes: string[] = [];
  for (const box of await page.locator('.kit pre').all()) {
    await box.click();
    codes.push(await page.evaluate(() => getSelection()?.toString() ?? ''));
  }
  return codes;
}

/** By how many pixels the content of a document is larger than the window that it is shown in. */
async function overflow(frame: Pick<Page, 'evaluate'>): Promise<readonly number[]> {
  return frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
}

const CASES = MATRIX_LOCALES.flatMap((locale) => SCHEMES.map((scheme) => ({ locale, scheme })));

test.for(CASES)(
  'What a profile offers works on a plain foreign page: nothing is cut, asked of others, stored or complained about ($locale, $scheme).',
  async ({ locale, scheme }, { page, origin }) => {
    await page.goto(pathTo(locale, { page: 'authority', slug: 'rheine' }));
    const codes = await copiedCodes(page);
    expect(codes).toHaveLength(4);
    const foreign = await foreignPage(codes.join('\n').replaceAll(PUBLISHED, origin));
    await page.goto('about:blank');
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 336, height: 1600 });
    await page.goto(foreign.address, { waitUntil: 'networkidle' });
    const [, card] = page.frames();
    const files = codes.flatMap((code) => [...code.matchAll(/src="([^"]+)"/gu)].map(([, src = '']) => src));
    expect(asked.toSorted()).toEqual([foreign.address, ...files.map((src) => src.replace(PUBLISHED, origin))].sort());
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(336);
    expect(card).toBeDefined();
    if (card !== undefined) {
      expect(await overflow(card)).toEqual([0, 0]);
      expect(await card.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(PAPER[scheme]);
    }
    foreign.close();
  },
);

test('Badge and card are loaded only when their section is opened.', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathTo('de', { page: 'authority', slug: 'koeln' }), { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('/einbetten/'))).toEqual([]);
  await page.locator('.kit > summary').click();
  await page.locator('.kit iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => asked.filter((address) => address.includes('/einbetten/')).length).toBeGreaterThanOrEqual(2);
});

test.for([320, 480, 560, 600])(
  'Cards are %s pixels wide without anything cut or scrolled, with the longest words of every language.',
  async (width, { page }) => {
    const styleHash = createHash('sha256').update(CARD_STYLE).digest('base64');
    await page.setViewportSize({ width, height: CARD_HEIGHT });
    const wrong: string[] = [];
    for (const locale of LOCALE_CODES) {
      const embed = hardestEmbed(locale);
      await page.setContent(cardHtml(embed, { origin: new URL(PUBLISHED), styleHash, drawSign }));
      const styled = await page.evaluate(() => getComputedStyle(document.body).display === 'flex');
      const over = await overflow(page);
      if (!styled || over.some((pixels) => pixels > 0)) wrong.push(`${locale}: ${over.join(' × ')}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('The text of a badge has room enough in every language, whatever it says.', async ({ page }) => {
  const wrong: string[] = [];
  for (const locale of LOCALE_CODES) {
    const embed = hardestEmbed(locale);
    for (const name of [embed.name, 'Unna'])
      for (const message of embed.messages) {
        await page.setContent(badgeSvg({ ...embed, name, message }, drawSign));
        const room = await page.evaluate(() => {
          const badge = document.querySelector('svg');
          const width = badge?.viewBox.baseVal.width ?? 0;
          const boxes = [...(badge?.querySelectorAll('text') ?? [])].map((text) => text.getBBox());
          return Math.min(...boxes.map(({ x, width: own }) => Math.min(x, width - x - own)));
        });
        if (room < 8) wrong.push(`${locale}: ${String(room)} pixels beside ${name}, ${message}`);
      }
  }
  expect(wrong).toEqual([]);
});

test.for(['rheine', 'koeln', 'aachen', 'rheinisch-bergischer-kreis', 'schloss-holte-stukenbrock', 'monschau'])(
  'The poster of %s prints on one sheet, with nothing cut.',
  async (slug, { page }) => {
    await page.goto(posterPath(slug));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)]).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    // An A4 sheet at 96 dots per inch.
    await page.setViewportSize({ width: 794, height: 1123 });
    const over = await page.evaluate(() => {
      const sheet = document.querySelector('.poster')?.getBoundingClientRect();
      const edges = [...document.querySelectorAll('.poster > *')].map((part) => part.getBoundingClientRect());
      return Math.max(
        ...edges.flatMap(({ bottom, right }) => [bottom - (sheet?.bottom ?? 0), right - (sheet?.right ?? 0)]),
      );
    });
    expect(over).toBeLessThan(0);
  },
);

test.for([320, 1280])('A poster can be read on a screen %s pixels wide.', async (width, { page }) => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(posterPath('rheinisch-bergischer-kreis'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
