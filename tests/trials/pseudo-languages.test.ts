import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ELSEWHERE, testBelowAPath } from '../support/below-a-path.ts';
import { buildTrial } from '../support/build-trial.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { elementsOf, parse, textsOf, type Element } from '../support/dom.ts';
import { visit } from '../support/visit.ts';

const trial = mkdtempSync(path.join(tmpdir(), 'pseudo-'));

/** Builds a site in a pseudo-language: German and the languages that are named. */
async function build(pseudo: 'keys' | 'long', languages: string, content = 'content'): Promise<string> {
  const site = path.join(trial, pseudo);
  await buildTrial({
    ...{ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: path.join(trial, 'cache') },
    ...{ PSEUDO_LANGUAGE: pseudo, SITE_LANGUAGES: languages },
  });
  return site;
}

let keys = '';
let long = '';

beforeAll(async () => {
  const content = new ContentCopy(path.join(trial, 'content'));
  content.replace('content/site.yaml', /^baseUrl: .*$/mu, `baseUrl: "${ELSEWHERE}"`);
  // One trial build serves two purposes: it also stands at another address.
  keys = await build('keys', 'en,ar', content.root);
  long = await build('long', 'en');
});

afterAll(() => rmSync(trial, { recursive: true, force: true }));

/** One page of each type whose words come from the interface strings. */
const PAGES = [
  ...['', 'resolution/', 'forderungen/', 'forderungen/konzepte/', 'kommunen/', 'kommunen/koeln/', 'kommunen/rheine/'],
  ...[
    'kommunen/kreis-wesel/',
    'kommunen/bottrop/',
    'kommunen/liste/berichte-belegt/',
    'suche/',
    'sprachen/',
    'recherchestand/',
  ],
  ...['aenderungen/', 'impressum/', 'datenschutz/'],
];

/** The letters of a text, in their order: what two wordings with other marks and white space share. */
function lettersOf(text: string): string {
  return text.replaceAll(/<[^>]*>|\P{L}/gu, '').toLowerCase();
}

/** What is content, not interface: texts, terms and names of places, and the names of the languages and of whom data come from. */
const FILES = ['content/glossary/en.yaml', 'content/registry/authorities.csv', 'content/texts/en/summaries.yaml'];
const CONTENT = [
  ...FILES.map((file) => readFileSync(file, 'utf8')),
  ...readdirSync('content/texts/en', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(path.join('content/texts/en', name), 'utf8')),
  ...Object.values(LOCALES).map(({ ownName }) => ownName),
  ...[
    'AGS',
    'CSV',
    'JSON',
    'CC BY',
    'BibTeX, CSL-JSON',
    'Atom',
    'JSON Feed',
    'Destatis, GeoNames, Wikidata',
    'Januar January February March April May June July August September',
  ],
  ...['October November December'],
]
  .map(lettersOf)
  .join('\n');

/** Whether a text is an interface string, with nothing beside it but content, numbers and addresses. */
function isString(text: string): boolean {
  const rest = text.replaceAll(/⟦[^⟧]*⟧/gu, '\n').replaceAll(/[\w.-]+\.(de|nrw|com|org|net|info|example)\b/gu, '');
  return rest.split('\n').every((piece) => CONTENT.includes(lettersOf(piece)));
}

/** Foreign passages (names, quotations), scripts and what content writes itself. */
function isContent({ name, attribs }: Element): boolean {
  const { lang } = attribs;
  return (
    ['script', 'style', 'bdi', 'code'].includes(name) ||
    attribs['translate'] === 'no' ||
    (lang !== undefined && lang !== 'en')
  );
}

describe('In the pseudo-language of keys', () => {
  test.each(PAGES)('every word of /en/%s is an interface string or stands in the content', (address) => {
    const page = parse(readFileSync(path.join(keys, 'en', address, 'index.html'), 'utf8'));
    const said = elementsOf(page, isContent).flatMap(({ attribs }) =>
      ['aria-label', 'alt', 'title', 'placeholder', 'data-label'].flatMap((name) => attribs[name] ?? []),
    );
    const texts = [...textsOf(page, isContent), ...said].map((text) => text.replaceAll(/\s+/gu, ' ').trim());
    expect(texts.some((text) => text.includes('⟦nav.skip⟧'))).toBe(true);
    expect(texts.filter((text) => !isString(text))).toEqual([]);
  });
});

test.each([
  ['⟦nav.skip⟧', true],
  ['Köln (⟦authority.kind.kreisfreie-stadt⟧) – ⟦site.name⟧', true],
  ['⟦finding.since⟧ 22 November 2026', true],
  ['Hard-coded words', false],
  ['⟦nav.skip⟧ and more words that stand nowhere', false],
])('The check of strings judges “%s”: %s.', (text, fine) => {
  expect(isString(text)).toBe(fine);
});

describe('In the long pseudo-language', () => {
  test('no page is wider than a phone of 360 px or a window of 320 px', async () => {
    const wide: string[] = [];
    await visit(long, async (page, origin) => {
      for (const address of PAGES) {
        await page.goto(`${origin}/en/${address}`);
        expect(await page.locator('.skip').textContent()).toContain('⟦');
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const content = await page.evaluate(() => document.documentElement.scrollWidth);
          if (content > width) wide.push(`/en/${address}: ${String(content)} px at ${String(width)} px`);
        }
      }
    });
    expect(wide).toEqual([]);
  });
});

describe('Below a path of another host', () => {
  testBelowAPath(() => keys);
});
