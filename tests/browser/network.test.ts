import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { MATRIX_LOCALES, MATRIX_PAGES, PERMANENT } from '../support/page-types.ts';

interface Log {
  /** Addresses asked of other hosts. */
  readonly foreign: string[];
  readonly scripts: string[];
  /** Errors in the console: failed requests, violations of the security policy, exceptions. */
  readonly errors: string[];
}

/** Does something with a page and tells what it asked for and complained about meanwhile. */
async function listen(page: Page, origin: string, act: () => Promise<unknown>): Promise<Log> {
  const log: Log = { foreign: [], scripts: [], errors: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) log.foreign.push(request.url());
    if (request.resourceType() === 'script') log.scripts.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => log.errors.push(error.message));
  await act();
  return log;
}

/** Everything a page can leave behind in the browser. */
async function traces(page: Page): Promise<unknown[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map((database) => database.name),
  ]);
  return [...cookies, ...stored];
}

/** How many scripts a page loads before its reader does anything: the suggestion of a language, the place finder, the search. */
const SCRIPTS: Readonly<Record<string, number>> = { home: 2, authorities: 3, map: 2, 'not-found': 1, search: 2 };

test.for(MATRIX_PAGES)(
  '“$name” ($locale) asks only its own host and leaves no trace.',
  async (entry, { page, origin }) => {
    const log = await listen(page, origin, () => page.goto(entry.path));
    expect(log.foreign).toEqual([]);
    // The browser reports the status of a missing page itself as an error.
    const missing = entry.route.page === 'not-found';
    expect(log.errors.filter((error) => !(missing && error.endsWith(entry.path)))).toEqual([]);
    expect(await traces(page)).toEqual([]);
    expect(log.scripts).toHaveLength(SCRIPTS[entry.route.page] ?? 0);
  },
);

test.for(MATRIX_LOCALES)(
  'Searching asks only the own host and leaves no trace (%s).',
  async (locale, { page, origin }) => {
    const log = await listen(page, origin, async () => {
      await page.goto(pathTo(locale, { page: 'search' }));
      await page.locator('site-search input').pressSequentially('Rhein');
      await page.locator('.search-results li').first().waitFor();
      await page.locator('site-search .search-own button').click();
      await page.locator('.search-own .search-results > li').nth(10).waitFor();
    });
    expect(log.scripts.length).toBeGreaterThan(0);
    expect(log.foreign).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(await traces(page)).toEqual([]);
  },
);

test('A permanent address asks only its own host and runs no script.', async ({ page, origin }) => {
  const log = await listen(page, origin, async () => {
    await page.goto(PERMANENT);
    await page.waitForURL(`**${pathTo('de', { page: 'authority', slug: 'koeln' })}`);
  });
  expect(log).toEqual({ foreign: [], scripts: [], errors: [] });
  expect(await traces(page)).toEqual([]);
});

test('A script that someone injects into a reading page does not run.', async ({ page }) => {
  await page.goto('/resolution/');
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      }),
  );
  expect(violation).toBe('script-src-elem');
  expect(await page.title()).not.toBe('taken over');
});
