import { isGerman, loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { ResultGroup } from './result-group.ts';
import { FilterFields } from './search-filters.ts';
import { indexValues, parseSearchState, searchFragment, tidyQuery, type ChosenFilters } from './search-state.ts';
import { shorterQueries } from './shorter-queries.ts';

const DEBOUNCE_MS = 50;
/** So many results are shown at first, which keeps the first search small; then ten at a time. */
const FIRST = 5;
const FIRST_GERMAN = 2;

/** What was found, and for which words: those of the reader or shorter ones. */
interface Found {
  readonly query: string;
  readonly results: readonly PagefindResult[];
}

/**
 * Full-text search in the language of the page and in German. Its markup and texts come with the page
 * (components/search/SearchBox); the index is fetched when the reader first turns to the field. Query and filters stand in the
 * fragment of the address, which browsers never send to a server.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #filters: FilterFields | undefined;
  #own: ResultGroup | undefined;
  #german: ResultGroup | undefined;
  /** What is being searched for or shown, as it stands in the address. */
  #state = '';

  connectedCallback(): void {
    const kindOf = (kind: string): string => this.getAttribute(`data-kind-${kind}`) ?? '';
    this.#filters = new FilterFields(this, () => void this.#search(true));
    this.#own = new ResultGroup(this.#part('.search-own', HTMLElement), kindOf, false, FIRST);
    const german = this.querySelector('.search-german');
    if (german instanceof HTMLElement) this.#german = new ResultGroup(german, kindOf, true, FIRST_GERMAN);
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#search(false));
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(true);
    });
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, () => this.#searchAddress());
    this.#searchAddress();
  }

  /** Searches for what stands in the address: `#q=…&kind=…`. */
  #searchAddress(): void {
    const { query, filters } = parseSearchState(location.hash, this.#fields.offered);
    const state = searchFragment({ query, filters });
    if (state === this.#state) return;
    this.#input.value = query;
    this.#fields.chosen = filters;
    void this.#search(false);
  }

  /** Searches for what stands in the fields. @param step whether this is a step that "back" returns from */
  async #search(step: boolean): Promise<void> {
    const query = tidyQuery(this.#input.value);
    const filters = this.#fields.chosen;
    const state = searchFragment({ query, filters });
    if (state === this.#state) return;
    this.#state = state;
    const address = state === '' ? location.pathname : `#${state}`;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    if (query === '') {
      this.#clear('');
      return;
    }
    this.#status.textContent = this.dataset['searching'] ?? '';
    const wanted = (): boolean => state === this.#state;
    try {
      const pagefind = await this.#load();
      await new Promise((resolve) => setTimeout(resolve, step ? 0 : DEBOUNCE_MS));
      if (wanted()) await this.#answer(pagefind, query, filters, wanted);
    } catch {
      if (wanted()) this.#fail();
    }
  }

  async #answer(pagefind: Pagefind, query: string, filters: ChosenFilters, wanted: () => boolean): Promise<void> {
    const found = await this.#find(pagefind, query, filters);
    if (!wanted()) return;
    const german = found.results.filter(isGerman);
    const own = found.results.filter((result) => !isGerman(result));
    await Promise.all([this.#own?.show(own, query, wanted), this.#german?.show(german, query, wanted)]);
    await this.#fields.showCounts(async (others) => (await search(pagefind, found.query, others)).filters['is'] ?? {});
    if (wanted()) this.#report(query, found.query, own.length, german.length);
  }

  /** Searches for the words, and where they are found nowhere for shorter ones. */
  async #find(pagefind: Pagefind, query: string, filters: ChosenFilters): Promise<Found> {
    const { results } = await search(pagefind, query, filters);
    if (results.length > 0) return { query, results };
    await this.#checkConnection();
    for (const shorter of shorterQueries(query)) {
      const found = await search(pagefind, shorter, filters);
      if (found.results.length > 0) return { query: shorter, results: found.results };
    }
    return { query, results };
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset['bundle'] ?? '');
    return this.#pagefind;
  }

  /** Pagefind reports no results when it cannot fetch its index; this tells the two apart. Nothing about the query is sent. */
  async #checkConnection(): Promise<void> {
    const { ok } = await fetch(this.dataset['entry'] ?? '', { cache: 'no-store' });
    if (!ok) throw new Error('the search index cannot be fetched');
  }

  #report(query: string, searched: string, own: number, german: number): void {
    const text = (name: string, count: number): string =>
      (this.dataset[name] ?? '')
        .replace('{count}', String(count))
        .replace('{query}', () => query)
        .replace('{other}', () => searched);
    const none = own + german === 0;
    const counts = [text('count', own), ...(german > 0 ? [text('germanCount', german)] : [])].join(' · ');
    const instead = query === searched ? '' : `${text('instead', 0)} `;
    this.#status.textContent = none ? text('none', 0) : instead + counts;
    this.#showGerman(german > 0);
    this.#help.hidden = !none && query === searched;
  }

  #showGerman(shown: boolean): void {
    const german = this.querySelector('.search-german');
    if (german instanceof HTMLElement) german.hidden = !shown;
  }

  #clear(message: string): void {
    this.#own?.clear();
    this.#german?.clear();
    this.#showGerman(false);
    this.#fields.clearCounts();
    this.#help.hidden = true;
    this.#status.textContent = message;
  }

  /** The index could not be fetched: say so, offer the list, and begin anew at the next key. */
  #fail(): void {
    this.#clear(this.dataset['failed'] ?? '');
    this.#state = '';
    this.#help.hidden = false;
    this.#pagefind?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    this.#pagefind = undefined;
  }

  get #fields(): FilterFields {
    if (this.#filters === undefined) throw new Error('site-search is not connected');
    return this.#filters;
  }
  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }
  get #status(): HTMLElement {
    return this.#part('[role=status]', HTMLElement);
  }
  get #help(): HTMLElement {
    return this.#part('.search-help', HTMLElement);
  }

  #part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`site-search lacks ${selector}`);
  }
}

function search(pagefind: Pagefind, query: string, filters: ChosenFilters): ReturnType<Pagefind['search']> {
  const values = indexValues(filters);
  return pagefind.search(query, { filters: values.length === 0 ? {} : { is: values } });
}

customElements.define('site-search', SiteSearch);
