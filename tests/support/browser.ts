import { once } from 'node:events';
import type { Server } from 'node:http';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { staticServer } from '../../src/tasks/static-server.ts';
import { launchChromium } from './chromium.ts';

export const PHONE = { width: 360, height: 780 } as const;
export const DESKTOP = { width: 1280, height: 900 } as const;

/** Opens a path of the site in a fresh browser profile: no cookies, storage or cache of another visit. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * `test` with a real browser over the built site. Server, browser and one browser profile live as long as the test file; a
 * `page` lives as long as its test and shares that profile, which is cheaper than a profile of its own from `open`.
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
  .extend('profile', { scope: 'file' }, ({ site }) =>
    site.browser.newContext({ baseURL: site.origin, viewport: DESKTOP, deviceScaleFactor: 2 }),
  )
  .extend('page', async ({ profile }, { onCleanup }) => {
    const page = await profile.newPage();
    onCleanup(() => page.close());
    return page;
  })
  .extend('open', ({ site }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, options) => {
      const context = await site.browser.newContext({ baseURL: site.origin, viewport: DESKTOP, ...options });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    };
  });

/** Origin of a listening server on the loopback address. */
export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return `http://127.0.0.1:${String(address.port)}`;
}
