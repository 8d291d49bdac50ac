import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { ALL_LOCALES, LOCALES, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { trusted } from '../schemas/fault.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { glossarySchema } from '../schemas/texts.ts';
import { readYaml } from '../schemas/yaml.ts';
import { listFiles } from './built-pages.ts';
import { aliasesFor, type Term } from './search-aliases.ts';
import { cutIndex, type IndexFile } from './search-chunks.ts';
import { slimFragment } from './search-fragment.ts';
import { indexedHtml, readSearchPage, type SearchPage } from './search-page.ts';

/** Files of Pagefind that the site uses: the engine, its WebAssembly and the index; not its ready-made interfaces. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(index|filter|fragment)\/.+)$/u;

/** A page of the site that is searched. */
interface Indexed extends SearchPage {
  readonly file: string;
  readonly html: string;
}

/**
 * Builds the full-text index of a built site, one per language, into its folder `pagefind/`.
 * @returns number of pages found by search
 * @throws when Pagefind reports an error or finds no page
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const created = await createIndex();
    const index = created.index;
    if (index === undefined) throw new Error(created.errors.join('; '));
    const faults = [...created.errors];
    const searched = searchedPages(site);
    const german = new Map(searched.filter(isGerman).map(({ file, title }) => [file, title] as const));
    for (const pages of Map.groupBy(searched, ({ language }) => language).values())
      faults.push(...(await addLanguage(index, pages, german)));
    const { files, errors } = await index.getFiles();
    faults.push(...errors);
    if (faults.length > 0) throw new Error(faults.join('; '));
    const wanted = cutIndex(files.filter((file) => WANTED.test(file.path)))
      .map(nameLanguages)
      .map(slimFragment);
    const searchable = wanted.filter((file) => file.path.startsWith('fragment/')).length;
    if (searchable === 0) throw new Error('no page of the site is marked for search');
    for (const folder of new Set(wanted.map((file) => path.dirname(file.path))))
      await mkdir(path.join(site, 'pagefind', folder), { recursive: true });
    await Promise.all(wanted.map((file) => writeFile(path.join(site, 'pagefind', file.path), file.content)));
    return searchable;
  } finally {
    await close();
  }
}

function isGerman({ language }: Indexed): boolean {
  return language === ORIGINAL_LOCALE;
}

function searchedPages(site: string): readonly Indexed[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(path.join(site, file), 'utf8');
      const page = readSearchPage(html);
      return page === undefined ? [] : [{ ...page, file, html }];
    });
}

/**
 * Gives all pages of one language to the index; resolves to what went wrong.
 * @param german headings of the German pages, by their files
 */
async function addLanguage(
  index: PagefindIndex,
  pages: readonly Indexed[],
  german: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const language = pages[0]?.language ?? '';
  const aliases = aliasesFor(pages, glossaryOf(language), language);
  const added = await Promise.all(
    pages.map(({ file, html, values, names, title }, place) => {
      const { called, main, also } = aliases[place] ?? { called: [], main: [], also: [] };
      const original = german.get(file.replace(/^[^/]+\//u, '')) ?? '';
      const unseen = { called: [title, original, ...called], names, main, also };
      return index.addHTMLFile({ sourcePath: file, content: indexedHtml(indexedLanguage(html), values, unseen) });
    }),
  );
  return added.flatMap(({ errors }) => errors);
}

/**
 * Languages that are indexed under the name of one without a stemmer: those for Serbian (which spoils Bosnian and Croatian) and
 * Greek weigh 82 and 67 KB, too much for a first search of 120 KB.
 */
const WITHOUT_STEMMER = { 'sr-Latn': 'sh', el: 'grc' } as const;

function indexedLanguage(html: string): string {
  return Object.entries(WITHOUT_STEMMER).reduce(
    (page, [tag, index]) => page.replace(`<html lang="${tag}"`, `<html lang="${index}"`),
    html,
  );
}

/** The list of languages, with each under the name by which its pages ask for it. */
function nameLanguages(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = Object.entries(WITHOUT_STEMMER).reduce(
    (list, [tag, index]) => list.replace(`"${index}":`, `"${tag.toLowerCase()}":`),
    Buffer.from(file.content).toString('utf8'),
  );
  return { ...file, content: Buffer.from(entry) };
}

function glossaryOf(language: string): readonly Term[] {
  const locale = ALL_LOCALES.find((code) => LOCALES[code].tag === language);
  if (locale === undefined) return [];
  const file = `glossary/${locale}.yaml`;
  return trusted(readYaml(file, readFileSync(path.join(CONTENT_DIR, file), 'utf8'), glossarySchema)).terms;
}
