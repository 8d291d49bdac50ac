import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutIndex } from '../../../src/integrations/search-chunks.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WORDS = Array.from({ length: 4000 }, (_, index) => `wort${index.toString(36)}x${String(index * 7919)}`);

function siteWith(pages: Readonly<Record<string, string>>): string {
  const site = temporaryFolder();
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, file), html);
  }
  return site;
}

const page = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><body><main data-pagefind-body data-pagefind-meta="kind:text"><h1>T</h1><p>${text}</p></main></body></html>`;

test('The index is cut into small parts, which its list names.', { timeout: 60_000 }, async () => {
  const site = siteWith({ 'a/index.html': page('de', WORDS.join(' ')) });
  expect(await writeSearchIndex(site)).toBe(1);
  const folder = path.join(site, 'pagefind');
  const parts = readdirSync(path.join(folder, 'index'));
  expect(parts.length).toBeGreaterThan(3);
  const sizes = parts.map((part) => readFileSync(path.join(folder, 'index', part)).length);
  expect(Math.max(...sizes)).toBeLessThan(8_000);
  const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '';
  const meta = gunzipSync(readFileSync(path.join(folder, list))).toString('latin1');
  for (const part of parts) expect(meta).toContain(part.replace('.pf_index', ''));
  expect(existsSync(path.join(folder, 'pagefind-worker.js'))).toBe(false);
});

test('Serbian and Greek are indexed without a stemmer, under their own names.', { timeout: 60_000 }, async () => {
  const site = siteWith({ 'sr/index.html': page('sr-Latn', 'zahtev'), 'el/index.html': page('el', 'αίτημα') });
  await writeSearchIndex(site);
  const entry = readFileSync(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(entry).toMatch(/"sr-latn":\{"hash":"sh_\w+","wasm":null/u);
  expect(entry).toMatch(/"el":\{"hash":"grc_\w+","wasm":null/u);
});

test('A site without a page for search is refused.', { timeout: 60_000 }, async () => {
  await expect(writeSearchIndex(siteWith({ 'a/index.html': '<html lang="de"><main></main></html>' }))).rejects.toThrow(
    'no page of the site is marked for search',
  );
});

test('An index of another format is refused.', () => {
  expect(() => cutIndex([{ path: 'index/a.pf_index', content: Buffer.from('x') }])).toThrow();
});
