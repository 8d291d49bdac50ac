import { expect, test } from 'vitest';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE } from '../../../src/i18n/locales.ts';
import { DEMAND_SLUGS, TEXT_SLUGS } from '../../../src/routing/routes.ts';

const ENTRIES = LOCALE_CODES.map((code) => ({ code, ...LOCALES[code] }));

test('The site speaks German, Leichte Sprache, English, Turkish and Arabic, the original first.', () => {
  expect(LOCALE_CODES).toEqual(['de', 'de-simple', 'en', 'tr', 'ar']);
  expect(ORIGINAL_LOCALE).toBe('de');
});

test('Only the original stands at the root; every other language has a path segment of its own.', () => {
  const segments = ENTRIES.map(({ pathSegment }) => pathSegment);
  expect(new Set(segments).size).toBe(ENTRIES.length);
  expect(ENTRIES.filter(({ pathSegment }) => pathSegment.length === 0).map(({ code }) => code)).toEqual(['de']);
  for (const segment of segments) expect(segment).toMatch(/^[a-z-]*$/u);
});

test('No path segment is the address of a German page.', () => {
  const german = ['resolution', 'forderungen', 'kommunen', 'suche', '404', 'k', 'pagefind'];
  const pages = [...german, ...Object.values(DEMAND_SLUGS), ...Object.values(TEXT_SLUGS)];
  expect(ENTRIES.map(({ pathSegment }) => pathSegment).filter((segment) => pages.includes(segment))).toEqual([]);
});

test.each(ENTRIES)('The tags of $code are canonical BCP 47 tags.', ({ tag, hreflang }) => {
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  expect(Intl.getCanonicalLocales(hreflang)).toEqual([hreflang]);
});

test('No two languages share a tag, an hreflang or a name.', () => {
  for (const property of ['tag', 'hreflang', 'ownName'] as const)
    expect(new Set(ENTRIES.map((entry) => entry[property])).size).toBe(ENTRIES.length);
});

test.each(ENTRIES)('The direction and script of $code are those of its own name.', ({ direction, script, ownName }) => {
  const arabic = /\p{Script=Arabic}/u.test(ownName);
  expect(direction).toBe(arabic ? 'rtl' : 'ltr');
  expect(script).toBe(arabic ? 'arabic' : 'latin');
});
