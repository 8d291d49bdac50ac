import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import type { Checked, Fault } from '../../schemas/fault.ts';
import { descriptionsSchema, flatten, placeholders, pluralBase, uiStringsSchema } from '../../schemas/ui-strings.ts';
import type { TranslationHead } from '../../schemas/texts.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { faultsOf, missingFile } from './faults.ts';
import { checkHead } from './translation-head.ts';

type Strings = ReadonlyMap<string, string>;

interface StringsFile {
  readonly head: TranslationHead;
  readonly strings: Strings;
}

/** Checks the interface strings: the same keys and placeholders in every language, all plural forms, nothing empty. */
export function checkStrings(folder: ContentFolder): readonly Fault[] {
  const original = readStrings(folder, ORIGINAL_LOCALE);
  if (!original.ok) return original.faults;
  return [
    ...checkDescriptions(folder, original.value.strings),
    ...LOCALE_CODES.flatMap((locale) => checkLocale(folder, locale, original.value.strings)),
  ];
}

function localeFile(locale: Locale): string {
  return `locales/${locale}.json`;
}

function readStrings(folder: ContentFolder, locale: Locale): Checked<StringsFile> {
  const file = localeFile(locale);
  if (!folder.has(file)) return { ok: false, faults: [missingFile(file)] };
  const read = readYaml(shownPath(file), folder.text(file), uiStringsSchema); // JSON is YAML
  return read.ok ? { ok: true, value: { head: read.value, strings: new Map(flatten(read.value.strings)) } } : read;
}

function checkLocale(folder: ContentFolder, locale: Locale, original: Strings): readonly Fault[] {
  const read = readStrings(folder, locale);
  if (!read.ok) return read.faults;
  const { head, strings } = read.value;
  const expected = expectedKeys(original, locale);
  const file = shownPath(localeFile(locale));
  const place = { file, line: undefined };
  const missing = [...expected.keys()].filter((key) => (strings.get(key) ?? '').trim() === '');
  const unknown = [...strings.keys()].filter((key) => !expected.has(key));
  return [
    ...checkHead(file, locale, head),
    ...missing.map((field) => ({
      ...place,
      field,
      found: 'the text is missing or empty',
      fix: 'Translate the German text of this key.',
    })),
    ...unknown.map((field) => ({
      ...place,
      field,
      found: 'German has no such key',
      fix: 'Remove it, or correct its spelling.',
    })),
    ...[...expected].flatMap(([key, german]) => checkPlaceholders(place, key, german, strings.get(key) ?? '')),
  ];
}

/** Keys that a language must have, with the German text each translates; plural forms after CLDR. */
function expectedKeys(original: Strings, locale: Locale): Strings {
  const { pluralCategories } = new Intl.PluralRules(LOCALES[locale].tag).resolvedOptions();
  const expected = new Map<string, string>();
  for (const [key, german] of original) {
    const base = pluralBase(key);
    if (base === undefined) expected.set(key, german);
    else
      for (const category of pluralCategories)
        expected.set(`${base}_${category}`, original.get(`${base}_other`) ?? german);
  }
  return expected;
}

function checkPlaceholders(
  place: { readonly file: string; readonly line: undefined },
  key: string,
  german: string,
  translated: string,
): readonly Fault[] {
  if (translated === '') return [];
  const wanted = placeholders(german);
  const given = placeholders(translated);
  const countOptional = pluralBase(key) !== undefined;
  const same = [...new Set([...wanted, ...given])].every(
    (name) => (countOptional && name === 'count') || (wanted.includes(name) && given.includes(name)),
  );
  if (same) return [];
  const found = `placeholders {{${given.join('}}, {{')}}} instead of {{${wanted.join('}}, {{')}}}`;
  return [{ ...place, field: key, found, fix: 'Use exactly the placeholders of the German text.' }];
}

function checkDescriptions(folder: ContentFolder, original: Strings): readonly Fault[] {
  const file = 'locales/descriptions.json';
  if (!folder.has(file)) return [missingFile(file)];
  const read = readYaml(shownPath(file), folder.text(file), descriptionsSchema);
  if (!read.ok) return faultsOf(read);
  const keys = new Set([...original.keys()].map((key) => pluralBase(key) ?? key));
  const place = { file: shownPath(file), line: undefined };
  const missing = [...keys].filter((key) => (read.value[key] ?? '').trim() === '');
  const unknown = Object.keys(read.value).filter((key) => !keys.has(key));
  return [
    ...missing.map((field) => ({
      ...place,
      field,
      found: 'no description',
      fix: 'Say where the text stands and what it means.',
    })),
    ...unknown.map((field) => ({ ...place, field, found: 'describes no key', fix: 'Remove it.' })),
  ];
}
