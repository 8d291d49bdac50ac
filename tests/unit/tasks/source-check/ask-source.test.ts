import { expect, test, vi } from 'vitest';
import type { SourceAnswer } from '../../../../src/schemas/source-health.ts';
import { askSource, type Asking } from '../../../../src/tasks/source-check/ask-source.ts';
import { HostQueue } from '../../../../src/tasks/source-check/host-queue.ts';
import { connectionError, QUICK_ASKING } from '../../../support/asking.ts';
import { sourceServer } from '../../../support/source-server.ts';

function ask(url: string, asking: Partial<Asking> = {}): Promise<SourceAnswer> {
  return askSource(url, { ...QUICK_ASKING, ...asking }, new HostQueue(() => Promise.resolve()));
}

test.each([
  ['that is there is ok', '/a', { '/a': [200] }, ['HEAD /a'], 'ok', 200],
  ['that redirects to one that is there is ok', '/a', { '/a': ['/b'], '/b': [200] }, ['HEAD /a', 'HEAD /b'], 'ok', 200],
  ['that refuses HEAD is asked with GET', '/a', { '/a': [405, 200] }, ['HEAD /a', 'GET /a'], 'ok', 200],
  ['that is missing for HEAD only is ok', '/a', { '/a': [404, 200] }, ['HEAD /a', 'GET /a'], 'ok', 200],
  ['that is missing is gone', '/a', { '/a': [404] }, ['HEAD /a', 'GET /a'], 'gone', 404],
  ['that was withdrawn is gone', '/a', { '/a': [410] }, ['HEAD /a', 'GET /a'], 'gone', 410],
  ['that fails at first is asked again', '/a', { '/a': [500, 500, 200] }, ['HEAD /a', 'GET /a', 'HEAD /a'], 'ok', 200],
] as const)('An address %s.', async (_, path, paths, asked, status, code) => {
  const server = await sourceServer(paths);
  const url = `${server.origin}${path}`;
  expect(await ask(url)).toEqual({ url, status, code });
  expect(server.asked).toEqual(asked);
});

test.each([401, 403, 429, 500, 503])('An address that answers %i is unreachable, not gone.', async (code) => {
  const server = await sourceServer({ '/a': [code] });
  expect(await ask(`${server.origin}/a`)).toMatchObject({ status: 'unreachable', code });
  expect(server.asked).toHaveLength(6); // HEAD and GET, three times
});

test('An address that redirects for ever is given up after five redirects.', async () => {
  const server = await sourceServer({ '/a': ['/a'] });
  expect(await ask(`${server.origin}/a`, { retries: 0 })).toMatchObject({ status: 'unreachable', code: 302 });
  expect(server.asked.filter((one) => one === 'HEAD /a')).toHaveLength(6);
});

test('Five redirects are followed.', async () => {
  const server = await sourceServer({
    '/1': ['/2'],
    '/2': ['/3'],
    '/3': ['/4'],
    '/4': ['/5'],
    '/5': ['/6'],
    '/6': [200],
  });
  expect(await ask(`${server.origin}/1`)).toMatchObject({ status: 'ok', code: 200 });
});

test('A server that never answers is unreachable after the time it has.', { timeout: 60_000 }, async () => {
  const server = await sourceServer({ '/a': [false] });
  const url = `${server.origin}/a`;
  expect(await ask(url, { timeoutMs: 30, retries: 1 })).toEqual({ url, status: 'unreachable' });
  expect(server.asked).toHaveLength(4);
});

test('A connection that is refused is unreachable.', async () => {
  const url = 'https://a.example/';
  expect(await ask(url, { fetch: () => Promise.reject(connectionError('ECONNREFUSED')) })).toEqual({
    url,
    status: 'unreachable',
  });
});

test('A host name that does not exist, whenever it is asked, is gone.', async () => {
  const fetch = vi.fn(() => Promise.reject(connectionError('ENOTFOUND')));
  expect(await ask('https://a.example/', { fetch })).toEqual({ url: 'https://a.example/', status: 'gone' });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('A host name that could not be looked up once is not called gone.', async () => {
  const fetch = vi.fn(() => Promise.reject(connectionError('ENOTFOUND')));
  fetch.mockRejectedValueOnce(connectionError('EAI_AGAIN'));
  expect(await ask('https://a.example/', { fetch })).toMatchObject({ status: 'unreachable' });
});

test('A host name that is found at last is judged by what it answers.', async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response()));
  fetch.mockRejectedValueOnce(connectionError('ENOTFOUND'));
  expect(await ask('https://a.example/', { fetch })).toMatchObject({ status: 'ok', code: 200 });
});

test('A redirect to a host that does not exist does not prove that the source is gone.', async () => {
  const fetch = ({ hostname }: URL): Promise<Response> =>
    hostname === 'a.example'
      ? Promise.resolve(new Response(undefined, { status: 301, headers: { location: 'https://b.example/' } }))
      : Promise.reject(connectionError('ENOTFOUND'));
  expect(await ask('https://a.example/', { fetch })).toMatchObject({ status: 'unreachable', code: 301 });
});

test.each([
  ['without a target', {}],
  ['to an address that is none', { location: 'http://[' }],
] as const)('A redirect %s is unreachable.', async (_, headers) => {
  const fetch = vi.fn(() => Promise.resolve(new Response(undefined, { status: 301, headers })));
  const answer = await ask('https://a.example/', { fetch, retries: 0 });
  expect(answer).toMatchObject({ status: 'unreachable', code: 301 });
  expect(fetch).toHaveBeenCalledTimes(2); // HEAD and GET
});

test('The pauses before retries grow.', async () => {
  const pauses: number[] = [];
  const server = await sourceServer({ '/a': [503] });
  const sleep = (milliseconds: number): Promise<unknown> => Promise.resolve(pauses.push(milliseconds));
  await ask(`${server.origin}/a`, { sleep, pauseMs: 1000, retries: 3 });
  expect(pauses).toEqual([2000, 4000, 8000]);
});

test('Each request says who asks.', async () => {
  const server = await sourceServer({ '/a': [405, '/b'], '/b': [200] });
  await ask(`${server.origin}/a`, { userAgent: 'Check/1.0 (+https://site.example)' });
  expect(server.userAgents).toEqual(Array.from({ length: 3 }, () => 'Check/1.0 (+https://site.example)'));
});

test('No body is read: its connection is closed.', async () => {
  const server = await sourceServer({ '/a': [405, 200] });
  expect(await ask(`${server.origin}/a`)).toMatchObject({ status: 'ok' });
  await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 30_000, interval: 10 });
});

test('A private address is never asked.', async () => {
  const server = await sourceServer({ '/a': [200] });
  const url = `${server.origin}/a`;
  expect(await ask(url, { allowPrivate: false })).toEqual({ url, status: 'unreachable' });
  expect(server.asked).toEqual([]);
});

test.each(['http://192.168.0.1/', 'http://[::1]/', 'ftp://b.example/', 'file:///etc/passwd'])(
  'A redirect to %s is not followed, and not tried again.',
  async (target) => {
    const server = await sourceServer({ '/a': [target] });
    const fetch = vi.fn((url: URL, init: RequestInit) =>
      globalThis.fetch(url.href.replace('http://source.example', server.origin), init),
    );
    expect(await ask('http://source.example/a', { fetch, allowPrivate: false })).toMatchObject({
      status: 'unreachable',
      code: 302,
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);
