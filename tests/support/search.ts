import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/routing/routes.ts';

/** The search page as a reader meets it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly status: Locator;
  /** Leads to the list of all places; shown when nothing was found or the search failed. */
  readonly help: Locator;
  /** Results in the language of the page. */
  readonly results: Locator;
  readonly more: Locator;
  /** The second group, on pages in other languages: results in German. */
  readonly german: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.locator('site-search input');
    this.status = page.locator('site-search [role=status]');
    this.help = page.locator('site-search .search-help a');
    this.results = page.locator('site-search .search-own ol.search-results > li');
    this.more = page.locator('site-search .search-own button');
    this.german = page.locator('site-search .search-german ol.search-results > li');
  }

  /** Puts a query into the field and waits until the search has answered it. */
  async find(query: string): Promise<void> {
    await this.field.fill(query);
    await this.answer();
  }

  /** Chooses a value of a filter and waits until the search has answered. */
  async narrow(filter: 'kind' | 'demand' | 'finding', value: string): Promise<void> {
    await this.page.locator('site-search details').evaluate((box: HTMLDetailsElement) => (box.open = true));
    await this.page.locator(`site-search select[name=${filter}]`).selectOption(value);
    await this.answer();
  }

  /** Waits until the search says something other than that it is at work. */
  async answer(): Promise<void> {
    await this.page.waitForFunction(() => {
      const status = document.querySelector('site-search [role=status]')?.textContent ?? '';
      return status !== '' && status !== document.querySelector('site-search')?.getAttribute('data-searching');
    });
  }

  /** Has the next results shown, if there are more. */
  async showMore(): Promise<void> {
    if (await this.more.isHidden()) return;
    const shown = await this.results.count();
    await this.more.click();
    await this.results.nth(shown).waitFor();
  }

  /** Paths that the shown results lead to, best first. */
  async paths(): Promise<string[]> {
    return this.#pathsOf(this.results);
  }

  /** Paths that the shown German results lead to, best first. */
  async germanPaths(): Promise<string[]> {
    return this.#pathsOf(this.german);
  }

  async #pathsOf(results: Locator): Promise<string[]> {
    return results
      .locator(':is(h2, h3) a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => new URL(link.href).pathname));
  }
}

/** Opens the search page of a language, with a query in its address if there is one. */
export async function openSearch(page: Page, locale: Locale, query?: string): Promise<SearchPage> {
  // Only the fragment may differ from the page shown before, and then the browser would not load the page anew.
  await page.goto('about:blank');
  await page.goto(pathTo(locale, { page: 'search' }, query === undefined ? '' : `q=${encodeURIComponent(query)}`));
  return new SearchPage(page);
}
