import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './search-result.ts';

const PAGE_SIZE = 10;
const DEBOUNCE_MS = 150;

/**
 * Full-text search in the language of the page. Its markup and texts come with the page (components/search/SearchBox); the
 * index is fetched when the reader first turns to the field. The query stands in the fragment of the address, which
 * browsers never send to a server.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: PagefindResult[] = [];
  #shown = 0;
  #query = '';

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore(true));
    window.addEventListener('hashchange', () => this.#searchAddress());
    this.#searchAddress();
  }

  /** Searches for what stands in the address: `#q=…`. */
  #searchAddress(): void {
    const query = new URLSearchParams(location.hash.slice(1)).get('q');
    if (query === null) return;
    this.#input.value = query;
    void this.#search();
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === this.#query) return;
    this.#query = query;
    history.replaceState(
      null,
      '',
      query === '' ? location.pathname : `#${new URLSearchParams({ q: query }).toString()}`,
    );
    this.#clear();
    if (query === '') return;
    this.#status.textContent = this.dataset['searching'] ?? '';
    try {
      const pagefind = await this.#load();
      const found = await pagefind.debouncedSearch(query, {}, DEBOUNCE_MS);
      if (found === null || query !== this.#query) return;
      if (found.results.length === 0) await this.#checkConnection();
      this.#results = found.results;
      await this.#showMore(false);
      this.#report(query);
    } catch {
      this.#fail();
    }
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

  #report(query: string): void {
    const text = this.#results.length === 0 ? this.dataset['none'] : this.dataset['count'];
    this.#status.textContent = (text ?? '')
      .replace('{count}', String(this.#results.length))
      .replace('{query}', () => query);
    this.#help.hidden = this.#results.length > 0;
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const query = this.#query;
    const pages = await Promise.all(
      this.#results.slice(this.#shown, this.#shown + PAGE_SIZE).map((result) => result.data()),
    );
    if (query !== this.#query) return;
    const items = pages.map((page) => resultItem(page, this.#kindOf(page.meta['kind'])));
    this.#list.append(...items);
    this.#shown += items.length;
    this.#more.hidden = this.#shown >= this.#results.length;
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #kindOf(kind = ''): string {
    return this.getAttribute(`data-kind-${kind}`) ?? '';
  }

  #clear(): void {
    this.#results = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#help.hidden = true;
    this.#status.textContent = '';
  }

  /** The index could not be fetched: say so, offer the list, and begin anew at the next key. */
  #fail(): void {
    this.#clear();
    this.#query = '';
    this.#status.textContent = this.dataset['failed'] ?? '';
    this.#help.hidden = false;
    this.#pagefind?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    this.#pagefind = undefined;
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
  get #list(): HTMLElement {
    return this.#part('ol', HTMLElement);
  }
  get #more(): HTMLButtonElement {
    return this.#part('button[type=button]', HTMLButtonElement);
  }

  #part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`site-search lacks ${selector}`);
  }
}

customElements.define('site-search', SiteSearch);
