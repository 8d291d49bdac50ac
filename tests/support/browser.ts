import { once } from 'node:events';
import type { Server } from 'node:http';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { staticServer } from '../../src/tasks/static-server.ts';
import { launchChromium, PATIENCE } from '../../src/tasks/chromium.ts';

export const PHONE = { width: 360, height: 780 } as const;
export const DESKTOP = { width: 1280, height: 900 } as const;

/** Opens a path of the site in a fresh browser profile: no cookies, storage or cache of another visit. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * `test` with a real browser over the built site. Server, browser and one browser profile live as long as the test file; so does
 * `page`, which each test finds empty and as wide as a desktop: that is cheaper than a profile of its own from `open`.
 */
export const test = base
  .extend('folder', { scope: 'file' }, process.env['OUT_DIR'] ?? 'dist')
  .extend('origin', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const server = staticServer(folder).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onCleanup(async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    });
    return originOf(server);
  })
  .extend('site', { scope: 'file' }, async ({ origin }, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return { origin, browser };
  })
  .extend('tab', { scope: 'file' }, async ({ site }) => {
    const profile = await site.browser.newContext({ baseURL: site.origin, viewport: DESKTOP, deviceScaleFactor: 2 });
    profile.setDefaultTimeout(PATIENCE);
    return profile.newPage();
  })
  .extend('page', ({ tab }, { onCleanup }) => {
    onCleanup(() => empty(tab));
    return tab;
  })
  .extend('open', ({ site }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, options) => {
      const context = await site.browser.newContext({ baseURL: site.origin, viewport: DESKTOP, ...options });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    };
  });

/** Undoes whatever a test has done to the page. */
async function empty(page: Page): Promise<void> {
  for (const event of ['request', 'console', 'pageerror']) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(DESKTOP);
}

/** Origin of a listening server on the loopback address. */
export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return `http://127.0.0.1:${String(address.port)}`;
}
