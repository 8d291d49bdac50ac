import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { glossarySchema } from '../../src/schemas/texts.ts';
import { elementsOf, parse, textsOf, type Element } from '../support/dom.ts';
import { looksGerman } from '../support/language-of.ts';
import { PAGES, pagesOf, type Found } from '../support/site.ts';

/** A few profiles of every kind, and every other page: what stands on all profiles is made from the same strings. */
const SLUGS = ['koeln', 'rheine', 'bottrop', 'aachen', 'hilden', 'kreis-wesel', 'bedburg-hau', 'monschau'];
const LOOKED_AT: readonly Found[] = PAGES.filter(
  ({ route }) => route.page !== 'permanent' && (route.page !== 'authority' || SLUGS.includes(route.slug)),
);

/** The German names of bodies, laws and programmes, which stand beside their translations in every language. */
const ALLOWED_NAMES = new Set(
  glossarySchema.parse(parseYaml(readFileSync('content/glossary/de.yaml', 'utf8'))).terms.map(({ german }) => german),
);

/** German words in brackets behind their translation, in the running text of texts and strings. */
const NAMES_IN_BRACKETS = /\([^()]*\)|„[^“]*“|«[^»]*»/gu;

/** Addresses, and keys of citations, which are made of them: German in every language. */
const ADDRESSES = /https?:\/\/\S+|@misc\S+/gu;

/** Whether an element is in another language than its page, or is no text. */
function isForeign({ name, attribs }: Element, locale: Locale): boolean {
  const { lang } = attribs;
  return name === 'script' || (lang !== undefined && lang !== LOCALES[locale].tag);
}

/** Pieces of text of a page that are not marked as being in another language, with the attributes that are read out. */
function ownTexts(html: string, locale: Locale): readonly string[] {
  // In right-to-left pages every German word of the running text is isolated after the build: seen through, for this check.
  const page = parse(LOCALES[locale].direction === 'rtl' ? html.replaceAll(/<\/?bdi(?: lang="de")?>/gu, '') : html);
  const skip = (element: Element): boolean => isForeign(element, locale);
  return [...textsOf(page, skip), ...elementsOf(page, skip).flatMap(attributesOf)];
}

function attributesOf({ name, attribs }: Element): readonly string[] {
  const said = ['alt', 'title', 'aria-label', 'placeholder', 'data-label'].flatMap((one) => attribs[one] ?? []);
  return name === 'meta' && attribs['name'] === 'description' ? [...said, attribs['content'] ?? ''] : said;
}

const OTHERS = LOCALE_CODES.filter((code) => code !== ORIGINAL_LOCALE && LOCALES[code].tag !== 'de-simple');

describe.each(OTHERS.map((locale) => [locale] as const))('In %s', (locale) => {
  const pages = LOOKED_AT.filter((page) => page.locale === locale);

  test('no German is left over outside of marked passages', () => {
    const left = pages.flatMap(({ file, built }) =>
      ownTexts(built.html, locale)
        .filter((text) => !ALLOWED_NAMES.has(text.trim()))
        .filter((text) => looksGerman(text.replaceAll(NAMES_IN_BRACKETS, ' ').replaceAll(ADDRESSES, ' ')))
        .map((text) => `${file}: ${text.trim().slice(0, 120)}`),
    );
    expect([...new Set(left)]).toEqual([]);
  });

  test('what is German on its pages is marked, and runs from left to right', () => {
    const wrong = pagesOf('authority')
      .filter((page) => page.locale === locale && SLUGS.some((slug) => page.address.endsWith(`/${slug}/`)))
      .flatMap(({ file, built }) =>
        built.elements
          .filter(
            ({ name, attributes }) =>
              name === 'blockquote' && (attributes['lang'] !== 'de' || attributes['dir'] !== 'ltr'),
          )
          .map(() => file),
      );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['Diese Übersetzung ist ein Entwurf und noch nicht geprüft.', true],
  ['Der Rat hat das Konzept beschlossen.', true],
  ['Noch nicht recherchiert', true],
  ['The council of the Kreis die and das is not met with in English', false],
  ['Das KIM-Konzept ist hier nicht dokumentiert', true],
  ['De raad is in de stad en de provincie van die naam', false],
  ['Dat is niet de taal van het land, en die is het ook', false],
  ['Meclîsa Entegrasyonê di vê derbarê de', false],
  ['Rheine', false],
])('The check of leftovers judges “%s”: German %s.', (text, german) => {
  expect(looksGerman(text)).toBe(german);
});
