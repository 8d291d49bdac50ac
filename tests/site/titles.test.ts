import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { byName, textOf } from '../support/dom.ts';
import { elements, PAGES, repeated, treeOf, values, type Found } from '../support/site.ts';

interface Head {
  readonly page: Found;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly headings: readonly string[];
}

const heads: readonly Head[] = PAGES.map((page) => {
  const tree = treeOf(page.built);
  return {
    page,
    // The drawings of the maps have titles of their own.
    titles: byName(tree, 'head').flatMap((head) => byName(head, 'title').map(textOf)),
    descriptions: values(elements(page.built, 'meta', { name: 'description' }), 'content'),
    headings: byName(tree, 'h1').map(textOf),
  };
});

function without(part: 'titles' | 'descriptions' | 'headings'): readonly string[] {
  const complete = (texts: readonly string[]): boolean => texts.length === 1 && texts[0] !== '';
  return heads.filter((head) => !complete(head[part])).map(({ page }) => page.file);
}

function repeatedWithinLanguage(part: 'titles' | 'descriptions'): readonly string[] {
  return repeated(heads, (head) => `${head.page.locale}: ${head[part].join()}`).map(
    ([text, group]) => `${text} (${group.map(({ page }) => page.address).join(', ')})`,
  );
}

test('there are pages to check', () => {
  expect(heads.length).toBeGreaterThan(2_600);
});

test('every page has exactly one title', () => {
  expect(without('titles')).toEqual([]);
});

test('every page has exactly one description', () => {
  expect(without('descriptions')).toEqual([]);
});

test('every page has exactly one first heading', () => {
  expect(without('headings')).toEqual([]);
});

test('every page names the language and the writing direction of its path', () => {
  const wrong = PAGES.filter(({ locale, built }) => {
    const [html] = elements(built, 'html');
    const { tag, direction } = LOCALES[locale];
    return html?.attributes['lang'] !== tag || html.attributes['dir'] !== direction;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no two pages of a language have the same title', () => {
  expect(repeatedWithinLanguage('titles')).toEqual([]);
});

test('no two pages of a language have the same description', () => {
  expect(repeatedWithinLanguage('descriptions')).toEqual([]);
});

test('a title that stands in two languages names the same page', () => {
  const shared = repeated(heads, ({ titles }) => titles.join());
  const mixed = shared.filter(([, group]) => new Set(group.map(({ page }) => JSON.stringify(page.route))).size > 1);
  expect(mixed.map(([title, group]) => [title, ...group.map(({ page }) => page.address)])).toEqual([]);
});
