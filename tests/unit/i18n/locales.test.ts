import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type LocaleEntry } from '../../../src/i18n/locales.ts';
import { DEMAND_SLUGS, TEXT_SLUGS } from '../../../src/routing/routes.ts';

const ENTRIES = LOCALE_CODES.map((code) => ({ code, ...LOCALES[code] }));

test('The site speaks nineteen languages, German and Leichte Sprache first, then by the alphabets of their own names.', () => {
  const [german, simple, ...others] = ENTRIES;
  expect([german?.code, simple?.code, ORIGINAL_LOCALE]).toEqual(['de', 'de-simple', 'de']);
  expect(others.map(({ code }) => code).toSorted()).toEqual(
    'ar bg el en es fa fr it ku nl pl ro ru sq sr-Latn tr uk'.split(' '),
  );
  for (const script of ['latin', 'greek', 'cyrillic', 'arabic']) {
    const names = others.filter((entry) => entry.script === script).map(({ ownName }) => ownName);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
  }
  const scripts = others.map(({ script }) => script);
  expect(scripts.filter((script, index) => script !== scripts[index - 1])).toEqual([...new Set(scripts)]);
});

test('SITE_LANGUAGES builds German and the named languages only, and refuses a name that is none.', () => {
  const codes = (names: string): string =>
    execFileSync(
      process.execPath,
      ['-e', 'import("./src/i18n/locales.ts").then((m) => console.log(m.LOCALE_CODES.join()))'],
      {
        env: { ...process.env, SITE_LANGUAGES: names },
        encoding: 'utf8',
        stdio: 'pipe',
      },
    ).trim();
  expect(codes('tr, ar')).toBe('de,tr,ar');
  expect(codes('').split(',')).toHaveLength(19);
  expect(() => codes('tr,klingon')).toThrow(/does not speak: klingon/u);
});

test('A browser that asks for a language finds the one version that serves it.', () => {
  const wishes = ENTRIES.flatMap(({ browserTags, tag }: LocaleEntry) => browserTags ?? [tag]);
  expect(new Set(wishes).size).toBe(wishes.length);
  for (const wish of ['bs', 'hr', 'sr', 'prs', 'fa', 'kmr', 'ku', 'de']) expect(wishes).toContain(wish);
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

test.each(ENTRIES)('The tag of $code is a canonical BCP 47 tag.', ({ tag }) => {
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
});

test('No two languages share a tag or a name.', () => {
  for (const property of ['tag', 'ownName'] as const)
    expect(new Set(ENTRIES.map((entry) => entry[property])).size).toBe(ENTRIES.length);
});

test.each(ENTRIES)('The direction and script of $code are those of its own name.', ({ direction, script, ownName }) => {
  const name = script.charAt(0).toUpperCase() + script.slice(1);
  expect(ownName).toMatch(new RegExp(`^[\\p{Script=${name}}\\s/()]+$`, 'u'));
  expect(direction).toBe(script === 'arabic' ? 'rtl' : 'ltr');
});
