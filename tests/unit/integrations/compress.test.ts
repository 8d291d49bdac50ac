import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSite } from '../../../src/integrations/compress.ts';
import { compressedFiles } from '../../support/compressed-files.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const LONG = 'Integrationsräte beteiligen. '.repeat(100);

test('Each long text file gets a smaller Brotli and gzip version that unpacks to the same.', async () => {
  const site = temporaryFolder();
  const texts = ['index.html', 'tr/a.css', 'a.js', 'a.json', 'a.geojson', 'a.csv', 'a.svg', 'a.xml', 'a.txt', 'a.atom'];
  writeFiles(site, Object.fromEntries(texts.map((file) => [file, LONG])));
  await compressSite(site);
  for (const file of texts) {
    const read = (ending: string): Buffer => readFileSync(path.join(site, `${file}${ending}`));
    expect(brotliDecompressSync(read('.br')).toString(), file).toBe(LONG);
    expect(gunzipSync(read('.gz')).toString(), file).toBe(LONG);
    expect(statSync(path.join(site, `${file}.br`)).size).toBeLessThan(LONG.length / 10);
  }
  expect(compressedFiles(site)).toHaveLength(2 * texts.length);
});

test('Short files, and files that are compressed already, stay alone.', async () => {
  const site = temporaryFolder();
  const others = ['a.png', 'a.zip', 'a.woff2', 'a.docx', 'fragment/de_1.pf_fragment', 'wasm.de.pagefind', '_headers'];
  writeFiles(site, { 'short.html': 'x'.repeat(1023), ...Object.fromEntries(others.map((file) => [file, LONG])) });
  await compressSite(site);
  expect(compressedFiles(site)).toEqual([]);
});

test('A version that would be no smaller is not written.', async () => {
  const site = temporaryFolder();
  writeFileSync(path.join(site, 'noise.txt'), noise(2_000));
  await compressSite(site);
  expect(compressedFiles(site)).toEqual([]);
});

/** Bytes without any order, the same each time. */
function noise(length: number): Buffer {
  return Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHash('sha256').update(String(index)).digest()),
  );
}

test('The same file gives the same bytes, whenever it is compressed.', async () => {
  const [first, second] = await Promise.all(
    [temporaryFolder(), temporaryFolder()].map(async (site) => {
      writeFiles(site, { 'index.html': LONG });
      await compressSite(site);
      return ['.br', '.gz'].map((ending) => readFileSync(path.join(site, `index.html${ending}`)).toString('hex'));
    }),
  );
  expect(first).toEqual(second);
  // Bytes 4 to 7 of a gzip file are its time (RFC 1952): none.
  expect(first?.[1]?.slice(8, 16)).toBe('00000000');
});
