import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PREVIEW_PAGES } from '../../src/domain/preview.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { absolute, BASE, DIST, elements, PAGES, values, type Found } from '../support/site.ts';

/** Largest file that a picture may be. */
const MOST_BYTES = 40_000;
const SLUGS = new Map(AUTHORITIES.map(({ ags, slug }) => [ags, slug]));

function property({ built }: Found, name: string): string {
  return values(elements(built, 'meta', { property: name }), 'content').join(' and ');
}

/** File of a picture, from its address. */
function fileOf(address: string): string {
  const start = absolute(BASE);
  return address.startsWith(start) ? address.slice(start.length) : `not on this site: ${address}`;
}

/** Pages that somebody may share; posters are for paper. */
const SHARED = PAGES.filter(({ route }) => route.page !== 'poster');

/** Width and height in a PNG file; undefined for anything else. Source: PNG specification (W3C), IHDR. */
function sizeOf(file: string): readonly [number, number] | undefined {
  const bytes = readFileSync(path.join(DIST, file));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
}

const PICTURES = readdirSync(path.join(DIST, 'vorschau'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)))
  .sort();

describe('The picture that appears when a page is shared', () => {
  test('is named on every page by its whole address, and exists', () => {
    const pictures = new Set(PICTURES);
    expect(SHARED.length).toBeGreaterThan(1_000);
    const without = SHARED.filter((page) => !pictures.has(fileOf(property(page, 'og:image'))));
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('has the size that the page states, and is shown large', () => {
    const stated = new Map<string, Set<string>>();
    for (const page of SHARED) {
      const says = [property(page, 'og:image:width'), property(page, 'og:image:height')].join();
      const card = values(elements(page.built, 'meta', { name: 'twitter:card' }), 'content').join();
      const file = fileOf(property(page, 'og:image'));
      stated.set(file, (stated.get(file) ?? new Set()).add(`${says} ${card}`));
    }
    const wrong = [...stated].filter(
      ([file, said]) => [...said].join(' and ') !== `${sizeOf(file)?.join() ?? ''} summary_large_image`,
    );
    expect(wrong).toEqual([]);
  });

  test('is small, and none is made that no page names', () => {
    const heavy = PICTURES.filter((file) => readFileSync(path.join(DIST, file)).length > MOST_BYTES);
    expect(heavy).toEqual([]);
    const named = new Set(SHARED.map((page) => fileOf(property(page, 'og:image'))));
    expect(PICTURES.filter((file) => !named.has(file))).toEqual([]);
    expect(PICTURES).toHaveLength(LOCALE_CODES.length * PREVIEW_PAGES.length + AUTHORITIES.length);
  });

  test('of a place is the same in every language and at its permanent address, and no other has it', () => {
    const wrong = SHARED.filter((page) => {
      const ags = /^vorschau\/kommunen\/(\d+)\.png$/u.exec(fileOf(property(page, 'og:image')))?.[1];
      if (page.route.page === 'permanent') return page.route.ags !== ags;
      return page.route.page === 'authority' ? page.route.slug !== SLUGS.get(ags ?? '') : ags !== undefined;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test.each(LOCALE_CODES.map((locale) => [locale] as const))('is told in the language %s', (locale) => {
    const names = new Map(AUTHORITIES.map(({ slug, name }) => [slug, name]));
    const t = translator(locale);
    const [before = '', after = ''] = t('preview.alt', { title: '{title}' }).split('{title}');
    const wrong = SHARED.filter((page) => page.locale === locale).filter((page) => {
      const alt = property(page, 'og:image:alt');
      const title = alt.slice(before.length, alt.length - after.length);
      const name = page.route.page === 'authority' ? names.get(page.route.slug) : undefined;
      return alt !== `${before}${title}${after}` || title === '' || (name !== undefined && title !== name);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
