import { namedFirst } from './named-first.ts';
import type { PagefindResult } from './pagefind.ts';
import { resultItem } from './search-result.ts';

/** So many results come with each press of the button. */
const NEXT = 10;

/** A list of results with its button for more. */
export class ResultGroup {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #kindOf: (kind: string) => string;
  readonly #german: boolean;
  readonly #first: number;
  #results: readonly PagefindResult[] = [];
  #shown = 0;

  /**
   * @param part the element with the list and the button
   * @param kindOf name of a kind of page in the language of the page
   * @param first number of results shown at first
   */
  constructor(part: HTMLElement, kindOf: (kind: string) => string, german: boolean, first: number) {
    const list = part.querySelector('ol');
    const more = part.querySelector('button');
    if (list === null || more === null) throw new Error('a group of results lacks its list or button');
    [this.#list, this.#more, this.#kindOf, this.#german, this.#first] = [list, more, kindOf, german, first];
    more.addEventListener('click', () => void this.#showMore().catch(() => undefined));
  }

  /** Shows the first of the results in place of those before, unless others are wanted by the time they have come. */
  async show(results: readonly PagefindResult[], query: string, wanted: () => boolean): Promise<void> {
    const items = await this.#items(results.slice(0, this.#first), query);
    if (!wanted()) return;
    this.#results = results;
    this.#list.replaceChildren(...items);
    this.#count(items.length);
  }

  /** Shows no results. */
  clear(): void {
    this.#results = [];
    this.#list.replaceChildren();
    this.#count(0);
  }

  async #showMore(): Promise<void> {
    const results = this.#results;
    const items = await this.#items(results.slice(this.#shown, this.#shown + NEXT));
    if (results !== this.#results) return;
    this.#list.append(...items);
    this.#count(this.#shown + items.length);
    items[0]?.querySelector('a')?.focus();
  }

  async #items(results: readonly PagefindResult[], query = ''): Promise<readonly HTMLLIElement[]> {
    const pages = await Promise.all(results.map((result) => result.data()));
    return namedFirst(pages, query).map((page) =>
      resultItem(page, this.#kindOf(page.meta['kind'] ?? ''), this.#german),
    );
  }

  #count(shown: number): void {
    this.#shown = shown;
    this.#more.hidden = shown >= this.#results.length;
  }
}
