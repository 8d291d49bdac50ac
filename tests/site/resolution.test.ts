import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { byClass, byName, classesOf, fold, parse, textOf, type Element } from '../support/dom.ts';
import { pagesOf, readBuilt } from '../support/site.ts';

const LEFT_OVER = 'fordern mahnen sie an';
const CORRECTED = 'mahnen sie an';
const source = readFileSync(new URL('../support/resolution-source.txt', import.meta.url), 'utf8');
const authoritative = fold(source.replace(LEFT_OVER, CORRECTED));

const ANCHORS = ['p1', 'p2', 'p3', ...DEMANDS.map((demand) => `demand-${demand}`)];
const pages = pagesOf('resolution').map(({ locale, built }) => ({ locale, tree: parse(built.html) }));
const [german] = pages.filter(({ locale }) => locale === ORIGINAL_LOCALE);
const translations = pages.filter(({ locale }) => locale !== ORIGINAL_LOCALE);

/** Text of a version of the resolution: its headings and paragraphs, and that nothing stands outside of them. */
function wording(article: Element | undefined): string {
  if (article === undefined) return '';
  const text = byName(article, 'h1', 'h2', 'p').map(textOf).join(' ');
  expect(textOf(article).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  return text;
}

/** The versions of the resolution on a page: the main one, or the German original beside it. */
function articles(tree: ReturnType<typeof parse> | undefined, original: boolean): readonly Element[] {
  if (tree === undefined) return [];
  return byName(tree, 'article').filter((one) => classesOf(one).includes('original') === original);
}

test('the source is the text of the resolution, with the left-over word once', () => {
  expect(source.split(LEFT_OVER)).toHaveLength(2);
  expect(authoritative).toMatch(/^Integrationsräte müssen .* Aachen, März 2022$/u);
});

test('the German page shows the resolution character by character', () => {
  expect(articles(german?.tree, false).map(wording)).toEqual([authoritative]);
});

test('the text file holds the resolution character by character', () => {
  expect(fold(readBuilt('resolution.txt'))).toBe(authoritative);
});

test('the resolution stands in every language', () => {
  expect(pages.map(({ locale }) => locale)).toEqual(LOCALE_CODES);
});

describe.each(translations.map(({ locale, tree }) => [locale, tree] as const))('the page in %s', (_locale, tree) => {
  const originals = articles(tree, true);

  test('shows the German original beside the translation, character by character', () => {
    expect(originals.map(wording)).toEqual([authoritative]);
  });

  test('marks the original as German, written from left to right', () => {
    expect(originals.map(({ attribs }) => [attribs['lang'], attribs['dir']])).toEqual([['de', 'ltr']]);
  });

  test('shows one translation, with words of its own', () => {
    const translated = articles(tree, false).map(textOf);
    expect(translated).toEqual([expect.stringMatching(/\S/u)]);
    expect(translated.join()).not.toContain(authoritative.slice(0, 60));
  });
});

describe.each(pages.map(({ locale, tree }) => [locale, tree] as const))('the resolution in %s', (_locale, tree) => {
  test('has the same anchors as in every language', () => {
    const anchored = articles(tree, false).flatMap((article) => byClass(article, 'paragraph'));
    expect(anchored.map(({ attribs }) => attribs['id'])).toEqual(ANCHORS);
  });

  test('says that the left-over word was taken out', () => {
    const notes = byClass(tree, 'resolution-notes').map(textOf).join(' ');
    expect(notes).toContain(LEFT_OVER);
    expect(notes).toContain('Umsetzungstand');
  });
});
