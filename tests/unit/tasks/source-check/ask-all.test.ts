import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askAll } from '../../../../src/tasks/source-check/ask-all.ts';
import { QUICK_ASKING } from '../../../support/asking.ts';

interface Visit {
  readonly host: string;
  readonly start: number;
  end: number;
}

/** A network of hosts that answer after 5 ms; addresses in `redirects` lead elsewhere. Records when each host was asked. */
function network(redirects: Readonly<Record<string, string>> = {}): {
  visits: Visit[];
  fetch: (url: URL) => Promise<Response>;
} {
  const visits: Visit[] = [];
  const fetch = async ({ href, hostname }: URL): Promise<Response> => {
    const visit = { host: hostname, start: performance.now(), end: Infinity };
    visits.push(visit);
    await sleep(5);
    visit.end = performance.now();
    const location = redirects[href];
    return location === undefined ? new Response() : new Response(undefined, { status: 301, headers: { location } });
  };
  return { visits, fetch };
}

test('All addresses are asked, each once.', async () => {
  const { fetch, visits } = network();
  const addresses = ['http://a.example/1', 'http://b.example/1', 'http://a.example/2', 'http://c.example/1'];
  const answers = await askAll(addresses, { ...QUICK_ASKING, fetch });
  expect(answers.map(({ url }) => url).sort()).toEqual(addresses.toSorted());
  expect(visits).toHaveLength(4);
});

test('One host is asked one thing at a time, with a pause before the next, even if other hosts redirect to it.', async () => {
  const pauseMs = 30;
  const { fetch, visits } = network({ 'http://b.example/1': 'http://a.example/3' });
  const addresses = ['http://a.example/1', 'https://a.example/2', 'http://b.example/1'];
  await askAll(addresses, { ...QUICK_ASKING, fetch, pauseMs });
  const own = visits.filter(({ host }) => host === 'a.example');
  const pauses = own.slice(1).map(({ start }, index) => start - (own[index]?.end ?? Infinity));
  expect(pauses).toHaveLength(2);
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(pauseMs - 2); // timers may be a millisecond early
});

test('Hosts are asked in parallel, but never more than allowed.', async () => {
  const { fetch, visits } = network();
  const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `http://${name}.example/`);
  await askAll(addresses, { ...QUICK_ASKING, fetch, parallelHosts: 2 });
  const atOnce = visits.map(({ start }) => visits.filter((one) => one.start <= start && start < one.end).length);
  expect(Math.max(...atOnce)).toBe(2);
});
