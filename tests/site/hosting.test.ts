import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALE_CODES, LOCALES } from '../../src/i18n/locales.ts';
import { listFiles, pageAddress } from '../../src/integrations/built-pages.ts';
import { headersFor } from '../../src/routing/hosting/host-rules.ts';
import { compressedFiles } from '../support/compressed-files.ts';
import { HEADER_HOSTS, headersByRules, notFoundByRules, readHeaderRules } from '../support/header-rules.ts';
import { BASE, DIST, EMBEDS, readBuilt } from '../support/site.ts';

/** Files that a host serves: not those that it reads itself. */
const SERVED = listFiles(DIST).filter((file) => !/^_(headers|redirects)$/u.test(file));
const COMPRESSED = compressedFiles(DIST);
const RULES = readHeaderRules(readBuilt('_headers'));

/** Address of a file below that of the site. */
function pathOf(file: string): string {
  return pageAddress(file).slice(1);
}

/** Files to look at: of each folder at the top and each ending some hundreds, which is all but the many alike. */
const LOOKED_AT = [
  ...Map.groupBy(SERVED, (file) => `${file.split('/')[0] ?? ''} ${path.extname(file)}`).values(),
].flatMap((alike) => alike.filter((_file, index) => index % Math.ceil(alike.length / 500) === 0));

describe.each(HEADER_HOSTS)('As %s reads the rules for headers', (_name, host) => {
  const headersOf = headersByRules(RULES, host);

  test('each file has the headers of the description, and all but what is made to be embedded refuses frames', () => {
    expect(LOOKED_AT.length).toBeGreaterThan(1_000);
    const wrong = LOOKED_AT.filter((file) => {
      const given = headersOf(`${BASE}${pathOf(file)}`);
      const { 'Content-Type': type, ...wanted } = headersFor(pathOf(file));
      const { 'Content-Type': givenType = type, ...others } = given;
      const embeddable = file.startsWith('einbetten/');
      const refused =
        wanted['X-Frame-Options'] === 'DENY' && wanted['Content-Security-Policy'] === "frame-ancestors 'none'";
      return !isDeepStrictEqual([others, givenType], [wanted, type]) || refused === embeddable;
    });
    expect(wrong.slice(0, 5), `${String(wrong.length)} files`).toEqual([]);
  });

  test.each(LOCALE_CODES)('a missing page in the language %s refuses frames', (locale) => {
    const folder = [LOCALES[locale].pathSegment, 'kommunen/nichts/'].filter((part) => part !== '').join('/');
    expect(headersOf(`${BASE}${folder}`)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });
});

test('The rules stay within what Cloudflare takes: 100 rules, 2,000 characters a line, one * a path.', () => {
  console.info(`_headers: ${String(RULES.length)} rules of at most 100`);
  expect(RULES.length).toBeLessThanOrEqual(100);
  const lines = readBuilt('_headers').split('\n');
  expect(lines.filter((line) => line.length > 2_000)).toEqual([]);
  expect(RULES.filter(({ path: one }) => one.split('*').length > 2 || !one.startsWith(BASE))).toEqual([]);
});

test('A missing page is answered with the 404 page of its language.', () => {
  const redirects = readBuilt('_redirects');
  for (const segment of LOCALE_CODES.map((code): string => LOCALES[code].pathSegment)) {
    const folder = segment === '' ? '' : `${segment}/`;
    const page = notFoundByRules(redirects, `${BASE}${folder}nichts/`);
    expect(page).toBe(`${BASE}${folder}404.html`);
    expect(existsSync(path.join(DIST, `${folder}404.html`)), page).toBe(true);
  }
});

test('Every moved address leads to a page or file of the site.', () => {
  const moved = readBuilt('_redirects')
    .split('\n')
    .filter((line) => line.endsWith(' 301'));
  const dead = moved.filter((line) => {
    const [, to = ''] = line.split(' ');
    return !existsSync(path.join(DIST, to.slice(BASE.length).replace(/(^|\/)$/u, '$1index.html')));
  });
  expect(dead).toEqual([]);
});

test('Each text file of at least 1 KiB but embeds has smaller compressed versions, and nothing else has.', () => {
  const texts = SERVED.filter((file) => !file.startsWith(EMBEDS)).filter(
    (file) => /\.(html|css|js|json|geojson|csv|txt|xml|atom|svg)$/u.test(file) && sizeOf(file) >= 1024,
  );
  expect(COMPRESSED).toEqual(texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort());
  const larger = texts.filter((file) => ['.br', '.gz'].some((ending) => sizeOf(`${file}${ending}`) >= sizeOf(file)));
  expect(larger).toEqual([]);
});

test('The compressed versions hold what the file holds.', () => {
  const sample = COMPRESSED.filter((_file, index) => index % 97 === 0);
  const wrong = sample.filter((file) => {
    const content = readFileSync(path.join(DIST, file));
    const unpacked = file.endsWith('.br') ? brotliDecompressSync(content) : gunzipSync(content);
    return !unpacked.equals(readFileSync(path.join(DIST, file.replace(/\.(br|gz)$/u, ''))));
  });
  expect(wrong).toEqual([]);
});

function sizeOf(file: string): number {
  return statSync(path.join(DIST, file)).size;
}
