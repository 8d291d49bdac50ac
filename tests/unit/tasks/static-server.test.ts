import { request } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staticServer } from '../../../src/tasks/static-server.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Serves a small site and asks for one address, sent as written (clients would tidy it). */
async function ask(address: string): Promise<Answer> {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'geheim.txt': 'secret',
    'dist/index.html': 'home',
    'dist/404.html': 'nicht gefunden',
    'dist/tr/index.html': 'ev',
    'dist/tr/404.html': 'bulunamadı',
    'dist/ä/index.html': 'umlaut',
    'dist/style.css': 'p {}',
  });
  const server = staticServer(path.join(folder, 'dist'));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/index.html', 'home', 'text/html; charset=utf-8'],
  ['/tr/', 'ev', 'text/html; charset=utf-8'],
  ['/tr/?q=a', 'ev', 'text/html; charset=utf-8'],
  ['/%C3%A4/', 'umlaut', 'text/html; charset=utf-8'],
  ['/style.css', 'p {}', 'text/css; charset=utf-8'],
])('The address %s is answered with its file.', async (address, body, type) => {
  expect(await ask(address)).toEqual({ status: 200, body, type });
});

test.each([
  ['/nichts/', 'nicht gefunden'],
  ['/tr/nichts/', 'bulunamadı'],
  ['/xx/nichts/', 'nicht gefunden'],
])('A missing page, %s, is answered with the 404 page of its language.', async (address, body) => {
  expect(await ask(address)).toMatchObject({ status: 404, body });
});

test.each(['/../geheim.txt', '/..%2fgeheim.txt', '/%2e%2e/geheim.txt', '/tr/../../geheim.txt', '/%E0%A4%A'])(
  'Nothing outside the site is served, and nothing breaks, for %s.',
  async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);
