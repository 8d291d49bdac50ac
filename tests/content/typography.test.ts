import { describe, expect, test } from 'vitest';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { strayQuotationMarks } from '../support/quotation-marks.ts';
import { germanEverywhere, visibleTexts, type VisibleText } from '../support/visible-text.ts';

/** Where a pattern occurs, with some text around it. */
function findings(texts: readonly VisibleText[], pattern: RegExp): readonly string[] {
  return texts.flatMap(({ where, text }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${where}: …${text.slice(Math.max(0, at - 20), at + 20)}…`];
  });
}

/** Rules that hold in every language: what may not occur. */
const RULES = [
  ['three full stops instead of an ellipsis', /\.\.\./u],
  ['a paragraph sign without a non-breaking space', /§(?![§\u00A0\u202F])/u],
  ['two spaces in a row', /[ \u00A0\u202F]{2}/u],
  ['a space at the start or end', /^[ \u00A0]|[ \u00A0]$/u],
  ['a footnote', /\[\^/u],
  ['an invisible direction mark', /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u],
  ['a soft hyphen, a zero-width space or a byte order mark', /[\u00AD\u200B\uFEFF]/u],
] as const;

/** What may not occur in some languages: letters of a neighbour, marks that are written otherwise. */
const OWN_RULES: Readonly<Partial<Record<Locale, RegExp>>> = {
  fa: /[\u064A\u0643\u0649]/u, // the Arabic forms of ye and kaf
  ar: /[\u06CC\u06A9]/u, // the Persian ones
  ro: /[\u015E\u015F\u0162\u0163]/u, // s and t with a cedilla instead of a comma
  ku: /[ıİğĞ]/u,
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
  bg: /[ыэёіїє]/iu,
  'sr-Latn': /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}\?/u, // the Greek question mark is ;
  es: /^[^¿]*\?/u,
  fr: /\p{L}[;:!?»](?![\p{L}/])|«(?!\u00A0)/u, // a space that does not break stands inside
};

const TEXTS: readonly (readonly [Locale, readonly VisibleText[]])[] = LOCALE_CODES.map(
  (locale) => [locale, visibleTexts(locale)] as const,
);

describe.each(TEXTS)('In %s', (locale, texts) => {
  test('there are texts, a glossary and interface strings to check.', () => {
    const files = ['resolution.mdx', 'demands/', 'pages/'].map((name) => `content/texts/${locale}/${name}`);
    for (const start of [...files, 'content/glossary/', 'content/locales/'])
      expect(texts.some(({ where }) => where.startsWith(start))).toBe(true);
    expect(texts.length).toBeGreaterThan(500);
  });

  test.each(RULES)('no text holds %s.', (_what, pattern) => {
    expect(findings(texts, pattern)).toEqual([]);
  });

  test('no letter or mark of another language occurs.', () => {
    const own = OWN_RULES[locale];
    expect(own === undefined ? [] : findings(texts, own)).toEqual([]);
  });

  test('quotations stand in the quotation marks of the language, in pairs.', () => {
    const stray = texts.filter(({ text }) => strayQuotationMarks(locale, text).length > 0);
    expect(stray.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe('German names and titles in every language', () => {
  const german = germanEverywhere();

  test.each(RULES)('hold no %s.', (_what, pattern) => {
    expect(findings(german, pattern)).toEqual([]);
  });

  test('stand in German quotation marks.', () => {
    expect(german.filter(({ text }) => strayQuotationMarks('de', text).length > 0)).toEqual([]);
  });
});

test.each([
  ['de', '„Rat“ und ‚Rat‘', []],
  ['de', '“Rat”', ['“', '”']],
  ['de', '„Rat', ['„']],
  ['de-simple', '"Rat"', ['"', '"']],
  ['en', '“council” („Rat“), “the „Rat“ of”', []],
  ['en', '„council”', ['„', '”']],
  ['tr', '«meclis»', ['«', '»']],
  ['ar', '«مجلس» („Rat“)', []],
  ['ar', '“مجلس”', ['“', '”']],
] as const)('The check of quotation marks judges, in %s, %s.', (locale, text, stray) => {
  expect(strayQuotationMarks(locale, text)).toEqual(stray);
});
