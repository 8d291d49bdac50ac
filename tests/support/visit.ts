import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { staticServer } from '../../src/tasks/static-server.ts';
import { originOf } from './browser.ts';
import { launchChromium, PATIENCE } from '../../src/tasks/chromium.ts';

/** Does something with a page of a browser for which a built site is served; tells what came of it. */
export async function visit<T>(site: string, act: (page: Page, origin: string) => Promise<T>, base = '/'): Promise<T> {
  const server = staticServer(site, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    return await act(page, originOf(server));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
