import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, given, wanted } from '../../../support/ask.ts';
import { movedUnder, QUESTIONS, writeSmallSite, type Question } from '../../../support/small-site.ts';
import { programOf, startWebServer, WEB_SERVERS } from '../../../support/web-server.ts';

/**
 * The printed configurations, tried with the real servers where they are installed: each answer must have the status, the headers and the
 * body that the description of the site says, at the root of a host and below a path.
 */
const trial = mkdtempSync(path.join(tmpdir(), 'hosting-'));
const site = path.join(trial, 'site');

beforeAll(() => writeSmallSite(site));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

const CASES = WEB_SERVERS.flatMap((server) =>
  ['/', '/kim/'].map((base) => {
    const installed = programOf(server) !== undefined;
    const reason = installed ? '' : ` (skipped: no ${server.name} on this machine)`;
    return { ...{ server, base, installed }, title: `${server.name} under ${base}${reason}` };
  }),
);

for (const { title, installed } of CASES) if (!installed) console.info(title);

describe.each(CASES)('$title', ({ server, base, installed }) => {
  test.skipIf(!installed)('answers as the description of the site says', async () => {
    const settings = { base, root: site, domain: 'site.example', languages: ['en', 'tr'], moved: movedUnder(base) };
    const folder = path.join(trial, `${server.name}-${String(base.length)}`);
    const { port, stop } = await startWebServer(server, settings, folder);
    try {
      const questions: readonly Question[] = [
        ...QUESTIONS,
        { address: 'kommunen/coeln/', status: 301, answer: 'kommunen/koeln/' },
      ];
      for (const question of questions) {
        const answer = await ask(port, `${base}${question.address}`, question);
        const name = `${question.method ?? 'GET'} ${base}${question.address} ${question.accepts ?? ''}`;
        expect(given(answer, question), name).toEqual(wanted(question, base, server.encodings));
        // Without a mark of its version, a page that is asked for again would be sent whole each time.
        if (question.status === 200) expect(answer.headers.etag ?? answer.headers['last-modified'], name).toBeDefined();
      }
    } finally {
      await stop();
    }
  });
});
