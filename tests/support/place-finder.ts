import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { pathTo, type Route } from '../../src/routing/routes.ts';

/** The place finder as a reader meets it. */
export class PlaceFinderPage {
  readonly page: Page;
  readonly field: Locator;
  readonly button: Locator;
  readonly list: Locator;
  readonly options: Locator;
  readonly status: Locator;
  /** Leads to the list of all places; shown when nothing was found or the index could not be fetched. */
  readonly help: Locator;

  constructor(page: Page) {
    const finder = page.locator('place-finder');
    this.page = page;
    this.field = finder.getByRole('combobox');
    this.button = finder.locator('.place-field button');
    this.list = finder.getByRole('listbox');
    this.options = finder.getByRole('option');
    this.status = finder.locator('[role=status]');
    this.help = finder.locator('.place-help a');
  }

  /** Puts a query into the field and waits for what the finder says to it. */
  async type(query: string): Promise<void> {
    await this.status.evaluate((status) => status.replaceChildren());
    await this.field.fill(query);
    await this.page.waitForFunction(() => document.querySelector('place-finder [role=status]')?.textContent !== '');
  }

  /** Name of the suggestion that a screen reader is told to be the current one. */
  async active(): Promise<string | undefined> {
    const id = await this.field.getAttribute('aria-activedescendant');
    if (id === null) return undefined;
    const option = this.page.locator(`#${id}[role=option][aria-selected=true]`);
    return (await option.locator('b').textContent()) ?? undefined;
  }

  /** Path of the page that the browser has been led to. */
  async ledTo(slug: string): Promise<string> {
    await this.page.waitForURL(`**/${slug}/`);
    return new URL(this.page.url()).pathname;
  }
}

/** Opens a page of a language that has a place finder: the search page, unless told otherwise. */
export async function finderOn(
  page: Page,
  locale: Locale,
  route: Route = { page: 'search' },
): Promise<PlaceFinderPage> {
  await page.goto(pathTo(locale, route));
  return new PlaceFinderPage(page);
}
