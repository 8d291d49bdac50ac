/** The part of Pagefind's browser API that the search uses (pagefind 1.6, `pagefind.js`; the package has no types for it). */
export interface Pagefind {
  options: (options: { noWorker: boolean; ranking: Readonly<Record<string, unknown>> }) => Promise<void>;
  init: () => Promise<void>;
  /** Adds the pages of a second index. It is searched with the stemmer of the first. */
  mergeIndex: (path: string, options: { language: string }) => Promise<void>;
  /** Loads the filters, so that searches count their values. */
  filters: () => Promise<unknown>;
  /** Forgets what was loaded, and what could not be loaded. */
  destroy: () => Promise<void>;
  search: (query: string, options: { filters: Readonly<Record<string, readonly string[]>> }) => Promise<PagefindAnswer>;
}

/** What a search found. */
interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Number of pages found, by filter and value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Begins with the language of the index that holds the page: `de_f112ea4`. */
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML: text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Passages of the page that hold words found, under its headings. */
  readonly sub_results: readonly PagefindPassage[];
}

/** A passage under a heading of a page. */
interface PagefindPassage {
  readonly title: string;
  readonly url: string;
  /** Missing for what stands above the first heading. */
  readonly anchor?: object;
  /** Places of the words found. */
  readonly locations: readonly number[];
}

/**
 * Words close to the query count more than its mere beginnings, so that "Rheine" is not led to Rheinbach; the name of a place
 * counts more than what is said about it, and words that no reader sees count least.
 */
const RANKING = {
  termSimilarity: 3,
  metaWeights: { title: 6, called: 5, names: 1, main: 1, also: 0.2, kind: 0 },
} as const;

/** Beginning of the ids of German pages. */
const GERMAN = 'de_';

/**
 * Loads Pagefind from the site itself, with the pages in the language of the page and the German ones. One WebAssembly serves
 * both; without a worker, which would fetch the engine a second time. Rejects when it cannot be fetched.
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ bundle);
  if (!isPagefind(module)) throw new TypeError(`${bundle} is not Pagefind`);
  try {
    await start(module, bundle);
  } catch (error) {
    await module.destroy();
    throw error;
  }
  return module;
}

async function start(pagefind: Pagefind, bundle: string): Promise<void> {
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  // Rejects when the index cannot be fetched; adding another index to it would wait for ever.
  await pagefind.filters();
  if (document.documentElement.lang === 'de') return;
  // The same folder under another name, since Pagefind adds no index twice.
  await pagefind.mergeIndex(bundle.replace(/pagefind\.js$/u, './'), { language: 'de' });
  await pagefind.filters();
}

/** Whether a result on a page in another language is a German page. */
export function isGerman({ id }: PagefindResult): boolean {
  return document.documentElement.lang !== 'de' && id.startsWith(GERMAN);
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'mergeIndex' in module && 'destroy' in module;
}
