import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { staticServer } from '../../../src/tasks/static-server.ts';
import { ask, given, wanted } from '../../support/ask.ts';
import { QUESTIONS, writeSmallSite } from '../../support/small-site.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Serves a folder until the running test ends; returns the port. */
async function serve(folder: string, base?: string): Promise<number> {
  const server = staticServer(folder, base).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const bound = server.address();
  return typeof bound === 'object' ? (bound?.port ?? 0) : 0;
}

/** Serves a site beside which a secret lies, and asks for one address. */
async function askSite(address: string): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'geheim.txt': 'secret',
    'dist/index.html': 'home',
    'dist/404.html': 'nicht gefunden',
    'dist/tr/404.html': 'bulunamadı',
    'dist/ä/index.html': 'umlaut',
  });
  const { status, body } = await ask(await serve(path.join(folder, 'dist')), address);
  return { status, body };
}

describe.each(['/', '/kim/'])('Under %s', (base) => {
  test('every answer has the status, headers and content that the description of the site says', async () => {
    const folder = temporaryFolder();
    await writeSmallSite(folder);
    const port = await serve(folder, base);
    for (const question of QUESTIONS) {
      const answer = await ask(port, `${base}${question.address}`, question);
      const name = `${question.method ?? 'GET'} ${base}${question.address} ${question.accepts ?? ''}`;
      expect(given(answer, question), name).toEqual(wanted(question, base, ['br', 'gzip']));
    }
  });
});

test.each([
  ['/', 'home'],
  ['/?q=a', 'home'],
  ['/%C3%A4/', 'umlaut'],
])('The address %s is answered with its file.', async (address, body) => {
  expect(await askSite(address)).toEqual({ status: 200, body });
});

test.each([
  ['/nichts/', 'nicht gefunden'],
  ['/tr/nichts/', 'bulunamadı'],
  ['/xx/nichts/', 'nicht gefunden'],
])('A missing page, %s, is answered with the 404 page of its language.', async (address, body) => {
  expect(await askSite(address)).toEqual({ status: 404, body });
});

test.each(['/../geheim.txt', '/..%2fgeheim.txt', '/%2e%2e/geheim.txt', '/tr/../../geheim.txt', '/%E0%A4%A'])(
  'Nothing outside the site is served, and nothing breaks, for %s.',
  async (address) => {
    const { status, body } = await askSite(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);
