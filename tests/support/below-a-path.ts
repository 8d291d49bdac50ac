import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readBuiltPages } from '../../src/integrations/built-pages.ts';
import { readHeaderRules } from './header-rules.ts';
import { visit } from './visit.ts';

/** Address of a trial site on another host than the real one, and below a path. */
export const ELSEWHERE = 'https://example.org/kim';

const BASE = '/kim/';

/**
 * Tests a site that was built for `https://example.org/kim`: nothing may lead out of `/kim/` or name the real host.
 * @param siteOf its folder, once it is built
 */
export function testBelowAPath(siteOf: () => string): void {
  const read = (file: string): string => readFileSync(path.join(siteOf(), file), 'utf8');

  test('every address in a page stays below that path', () => {
    let inside = 0;
    const outside: string[] = [];
    for (const { file, elements } of readBuiltPages(siteOf()))
      for (const value of elements.flatMap(({ attributes }) => Object.values(attributes))) {
        if (value.startsWith(BASE)) inside += 1;
        else if (/^(\/|0; url=\/)(?!kim\/)./u.test(value)) outside.push(`${file}: ${value}`);
      }
    expect(inside).toBeGreaterThan(10_000);
    expect(outside.slice(0, 5)).toEqual([]);
  });

  test('every text file names the new address alone', () => {
    const texts = listFiles(siteOf()).filter((file) =>
      /\.(html|css|js|json|geojson|csv|txt|xml|atom|svg)$/u.test(file),
    );
    const wrong = texts.flatMap((file) => {
      const text = read(file);
      const strays = /integrationsraete\.example|https?:\/\/example\.org(?!\/kim)/u.exec(text)?.[0];
      return strays === undefined ? [] : [`${file}: ${strays}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(read('sitemap.xml')).toContain(`<loc>${ELSEWHERE}/ar/</loc>`);
    expect(read('robots.txt')).toContain(`Sitemap: ${ELSEWHERE}/sitemap.xml`);
  });

  test('every style sheet loads from below that path', () => {
    const loaded = listFiles(siteOf())
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => [...read(file).matchAll(/url\(\s*["']?([^"')]+)/gu)].map(([, address]) => address ?? ''));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  test('the rules for hosts speak of that path alone', () => {
    expect(readHeaderRules(read('_headers')).filter(({ path: rule }) => !rule.startsWith(BASE))).toEqual([]);
    const redirects = read('_redirects').trim().split('\n');
    expect(redirects.filter((line) => !/^\/kim\/\S* \/kim\/\S+ \d{3}$/u.test(line))).toEqual([]);
  });

  test('its pages open in a browser with everything that they ask for', async () => {
    const failed: string[] = [];
    const searched = await visit(
      siteOf(),
      async (page, origin) => {
        page.on('response', (response) => {
          if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
        });
        page.on('requestfailed', (request) => {
          // What the next page cuts short has not failed.
          const reason = request.failure()?.errorText ?? '';
          if (reason !== 'net::ERR_ABORTED') failed.push(`${reason} ${request.url()}`);
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(`${origin}${BASE}`)) failed.push(request.url());
        });
        page.on('pageerror', (error) => failed.push(error.message));
        for (const address of ['', 'ar/', 'ar/kommunen/', 'kommunen/koeln/', 'kommunen/karte/berichte/', 'ar/daten/'])
          await page.goto(`${origin}${BASE}${address}`);
        await page.goto(`${origin}${BASE}suche/`);
        await page.locator('site-search input').pressSequentially('Rheine');
        await page.locator('.search-results li a').first().waitFor();
        return page.locator('.search-results li a').first().getAttribute('href');
      },
      BASE,
    );
    expect(failed).toEqual([]);
    expect(searched).toMatch(/^\/kim\/|^https?:\/\/[^/]+\/kim\//u);
  });
}
