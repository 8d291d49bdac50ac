import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { pathTo } from '../../src/routing/routes.ts';
import { staticServer } from '../../src/tasks/static-server.ts';
import { originOf, test } from '../support/browser.ts';
import { writeSmallSite } from '../support/small-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CARD = 'einbetten/05315000/de/';

/** Starts a server until the running test ends; returns its origin. */
async function started(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return originOf(server);
}

/** Origin of another site, each page of which frames the address behind its `?`. */
async function foreignSite(): Promise<string> {
  const frame = (address: string): string => `<!doctype html><title>Foreign</title><iframe src="${address}"></iframe>`;
  return started(
    createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(frame(decodeURIComponent(url?.split('?')[1] ?? '')));
    }),
  );
}

/** Origin of a site with cards: the built one, or, where it was built without, the small one for tests. */
async function siteWithCards(folder: string, origin: string): Promise<string> {
  if (existsSync(path.join(folder, CARD, 'index.html'))) return origin;
  const small = temporaryFolder();
  await writeSmallSite(small);
  return started(staticServer(small));
}

const REFUSING = [
  pathTo('de', { page: 'home' }),
  pathTo('tr', { page: 'home' }),
  pathTo('tr', { page: 'authority', slug: 'koeln' }),
  pathTo('de', { page: 'search' }),
  '/tr/nichts/',
];

test.for(REFUSING)('A page of another site cannot frame %s.', async (address, { page, origin }) => {
  const foreign = await foreignSite();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${foreign}/?${encodeURIComponent(`${origin}${address}`)}`);
  expect(page.frames().map((frame) => frame.url())[1]).toMatch(/^chrome-error:/u);
  await expect.poll(() => said.join('\n')).toMatch(/frame-ancestors 'none'/u);
});

test('A page of another site can frame a card.', async ({ page, folder, origin }) => {
  const foreign = await foreignSite();
  const address = `${await siteWithCards(folder, origin)}/${CARD}`;
  await page.goto(`${foreign}/?${encodeURIComponent(address)}`);
  const card = page.frames()[1];
  expect(card?.url()).toBe(address);
  expect((await card?.locator('body').textContent())?.trim()).not.toBe('');
});
