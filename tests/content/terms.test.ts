import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FINDING_CODES } from '../../src/domain/finding.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { glossarySchema, type GlossaryTerm } from '../../src/schemas/texts.ts';

/** The glossary of a language, by the ids of its terms. */
function glossaryOf(locale: Locale): ReadonlyMap<string, GlossaryTerm> {
  const { terms } = glossarySchema.parse(parse(readFileSync(`content/glossary/${locale}.yaml`, 'utf8')));
  return new Map(terms.map((term) => [term.id, term]));
}

/** Every text of a language. */
function textsOf(locale: Locale): readonly string[] {
  const folder = `content/texts/${locale}`;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Words of four letters or more, and shorter ones in capitals (KIM), without accents and case. */
function stems(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}’'\u200C]*/gu) ?? [];
  return words
    .filter((word) => word.length >= 4 || word === word.toUpperCase())
    .map((word) => word.normalize('NFD').replace(/\p{M}|[’'\u200C]/gu, '').toLowerCase().replace(/^(ال|وال|لل|بال)/u, ''));
}

/**
 * Whether a word in a text is a form of a term: one of its words begins as one of the term's does (three letters, as stems change
 * in Slavic languages and Arabic plurals are broken), or the term is an abbreviation.
 */
function isFormOf(used: string, term: string): boolean {
  const known = stems(term);
  return stems(used).some((word) => known.some((other) => word.slice(0, 3) === other.slice(0, 3)));
}

/** Where the German resolution itself explains a term by another word: „partizipativ“ by Teilhabe, „Landesmittel“ by Fördermittel. */
const OTHER_WORD = ['resolution.mdx teilhabe', 'resolution.mdx foerdermittel'];
/** Plurals that share no beginning with their singular: دائرة, دوائر. */
const BROKEN_PLURALS = ['الدوائر'];

const TRANSLATED = LOCALE_CODES.filter((code) => code !== ORIGINAL_LOCALE);

describe.each(TRANSLATED.map((locale) => [locale] as const))('In %s', (locale) => {
  const glossary = glossaryOf(locale);

  test('a word that is explained is the term of the glossary', () => {
    const uses = textsOf(locale).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<Term id="([^"]+)">([^<]+)<\/Term>/gu)].map(([, id = '', used = '']) => ({
        where: `${file} ${id}`,
        used,
        term: glossary.get(id)?.term ?? '',
      })),
    );
    expect(uses.length).toBeGreaterThan(30);
    const strange = uses.filter(({ used, term }) => !isFormOf(used, term) && !BROKEN_PLURALS.includes(used));
    expect(strange.filter(({ where }) => !OTHER_WORD.some((end) => where.endsWith(end)))).toEqual([]);
  });

  test('every term keeps its German name beside it', () => {
    const german = glossaryOf(ORIGINAL_LOCALE);
    const changed = [...glossary].filter(([id, { german: name }]) => name !== german.get(id)?.german);
    expect(changed.map(([id, { german: name }]) => `${id}: ${name}`)).toEqual([]);
  });

  test('the findings are named apart, and their lists by the same words', () => {
    const t = translator(locale);
    const labels = FINDING_CODES.map((code) => t(`finding.${code}.label`));
    expect(new Set(labels).size).toBe(FINDING_CODES.length);
    for (const code of ['nothing-found', 'awaiting-answer', 'not-researched'] as const)
      expect(t(`list.group.${code}`)).toBe(t(`finding.${code}.label`));
  });
});

test.each([
  ['Uyum Meclisleri', 'Uyum Meclisi', true],
  ['советов по интеграции', 'Интеграционный совет', true],
  ['интеграционным советам', 'Интеграционный совет', true],
  ['council', 'integration council', true],
  ['committee', 'integration council', false],
  ['KIM', 'Kommunales Integrationsmanagement (KIM)', true],
  ['комитет', 'Интеграционный совет', false],
])('The check of terms judges “%s” for “%s”: %s.', (used, term, same) => {
  expect(isFormOf(used, term)).toBe(same);
});
