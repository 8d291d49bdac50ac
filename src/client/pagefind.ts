/** The part of Pagefind's browser API that the search uses (pagefind 1.6, `pagefind.js`; the package has no types for it). */
export interface Pagefind {
  options: (options: { ranking: Readonly<Record<string, number>> }) => Promise<void>;
  init: () => Promise<void>;
  /** Forgets what was loaded, and what could not be loaded. */
  destroy: () => Promise<void>;
  /** Resolves to null when another search was started meanwhile. */
  debouncedSearch: (
    query: string,
    options: object,
    milliseconds: number,
  ) => Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML: text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Words close to the query count more than its mere beginnings, so that "Rheine" is not led to Rheinbach. */
const RANKING = { termSimilarity: 3 } as const;

/** Loads Pagefind from the site itself. Rejects when it cannot be fetched. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ bundle);
  if (!isPagefind(module)) throw new TypeError(`${bundle} is not Pagefind`);
  await module.options({ ranking: RANKING });
  await module.init();
  return module;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'debouncedSearch' in module && 'destroy' in module;
}
