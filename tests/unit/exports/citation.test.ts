import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexLines, bibtexText, citationKey, cslJson } from '../../../src/exports/citation.ts';
import { allRoutes } from '../../../src/routing/routes.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';

const PAGE = {
  key: 'integrationsraete-05566076',
  title: 'Rheine',
  site: 'Integrationsräte beteiligen',
  publisher: undefined,
  date: '2026-11-23',
  version: '2026-11-22-3f9a1c2e',
  language: 'de',
  url: 'https://site.example/k/05566076/',
};

const COMMANDS: Readonly<Record<string, string>> = {
  '{\\textbackslash}': '\\',
  '{\\textbraceleft}': '{',
  '{\\textbraceright}': '}',
  '{\\textasciitilde}': '~',
  '{\\textasciicircum}': '^',
};

/** What LaTeX prints for a text in a BibTeX field. */
function printed(field: string): string {
  return field.replaceAll(/\{\\text[a-z]+\}|\\[$&%#_]/gu, (command) => COMMANDS[command] ?? command.slice(1));
}

/** Whether every brace of an entry is closed, as BibTeX counts them: a backslash before a brace does not hide it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test('A page is cited in BibTeX with title, site, date, version of the data, language and address.', () => {
  expect(bibtexLines(PAGE)).toEqual([
    '@misc{integrationsraete-05566076,',
    'title = {{Rheine}},',
    'howpublished = {Integrationsräte beteiligen},',
    'year = {2026},',
    'month = {11},',
    'version = {2026-11-22-3f9a1c2e},',
    'language = {de},',
    'url = {https://site.example/k/05566076/},',
    '}',
  ]);
  expect(bibtexLines({ ...PAGE, publisher: 'Müller & Co. e.V.' })[1]).toBe('author = {{Müller \\& Co. e.V.}},');
});

test('A page is cited in CSL-JSON with the same facts.', () => {
  expect(JSON.parse(cslJson(PAGE))).toEqual([
    {
      ...{ id: PAGE.key, type: 'webpage', title: 'Rheine', 'container-title': PAGE.site },
      ...{ issued: { 'date-parts': [[2026, 11, 23]] }, version: PAGE.version, language: 'de', URL: PAGE.url },
    },
  ]);
  expect(JSON.parse(cslJson({ ...PAGE, publisher: 'Verein' }))).toMatchObject([{ author: [{ literal: 'Verein' }] }]);
});

test('Whatever a title says, BibTeX prints just that, its braces are balanced, and no comment or command begins in it.', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom('\\', '{', '}', '~', '^', '$', '&', '%', '#', '_', 'a', 'ü') }),
      ),
      (title) => {
        const written = bibtexText(title);
        expect(printed(written)).toBe(title);
        expect(isBalanced(bibtexLines({ ...PAGE, title, site: title, publisher: title }).join('\n'))).toBe(true);
        expect(written.replaceAll(/\{\\text[a-z]+\}|\\[$&%#_]/gu, '')).not.toMatch(/[\\{}$&%#_~^]/u);
      },
    ),
  );
});

test('Every page of the site has a key of its own, made of letters, digits and hyphens alone.', () => {
  const routes = allRoutes(['koeln', 'kreis-kleve']);
  const keys = LOCALE_CODES.flatMap((locale) => routes.map((route) => citationKey(locale, route)));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9-]+$/u.test(key))).toEqual([]);
});

test('The key of an authority holds its official key, not its name.', () => {
  const route = { page: 'authority', slug: 'rheine' } as const;
  expect(citationKey('de', route, '05566076')).toBe('integrationsraete-05566076');
  expect(citationKey('tr', route, '05566076')).toBe('integrationsraete-tr-05566076');
});
