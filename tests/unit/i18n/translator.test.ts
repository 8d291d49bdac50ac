import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALE_CODES, LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { flatten, placeholders, pluralBase, uiStringsSchema } from '../../../src/schemas/ui-strings.ts';

const STRINGS = new Map(LOCALE_CODES.map((locale) => [locale, stringsIn(locale)]));

function stringsIn(locale: Locale): ReadonlyMap<string, string> {
  const file: unknown = JSON.parse(readFileSync(`content/locales/${locale}.json`, 'utf8'));
  return new Map(flatten(uiStringsSchema.parse(file).strings));
}

/** What the translator says, by a key that only the test knows. */
function say(locale: Locale, key: string, values: Readonly<Record<string, unknown>>): unknown {
  const spoken: unknown = Reflect.apply(translator(locale), undefined, [key, values]);
  return spoken;
}

/** A text with its placeholders filled in. */
function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{\{\s*([^},\s]+)[^}]*\}\}/gu, (_all, name: string) => String(values[name]));
}

/** A number of things that has a plural category in a language. */
function exampleOf(category: string, locale: Locale): number {
  const rules = new Intl.PluralRules(LOCALES[locale].tag);
  // Fractions are "other" in Slavic languages, a whole million is "many" in Romance ones.
  const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000, 0.5];
  const example = numbers.find((number) => rules.select(number) === category);
  if (example === undefined) throw new Error(`none of the numbers tried is "${category}" in ${locale}`);
  return example;
}

describe.each(LOCALE_CODES)('In %s', (locale) => {
  const strings = STRINGS.get(locale) ?? new Map<string, string>();

  test('every German key resolves to the text of this language, with its placeholders filled in.', () => {
    const keys = [...(STRINGS.get('de')?.keys() ?? [])].filter((key) => pluralBase(key) === undefined);
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      const text = strings.get(key) ?? '';
      const values = Object.fromEntries(placeholders(text).map((name) => [name, 'Köln & <b>']));
      expect(say(locale, key, values), key).toBe(filled(text, values));
    }
  });

  test('every plural resolves to a text of its own for each form that the language has.', () => {
    const bases = new Set([...strings.keys()].flatMap((key) => pluralBase(key) ?? []));
    const { pluralCategories } = new Intl.PluralRules(LOCALES[locale].tag).resolvedOptions();
    expect(bases.size).toBeGreaterThan(0);
    for (const base of bases)
      for (const category of pluralCategories) {
        const values = { count: exampleOf(category, locale) };
        const text = strings.get(`${base}_${category}`) ?? '';
        expect(text, `${base}_${category}`).not.toBe('');
        expect(say(locale, base, values)).toBe(filled(text, values));
      }
  });

  test('a key that is missing stops the build.', () => {
    expect(() => say(locale, 'nav.nothing', {})).toThrow('Interface string "nav.nothing" is missing or empty');
  });
});
