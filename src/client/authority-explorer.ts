import { FACETS } from '../domain/facet.ts';
import { countValues, matches, orderBy } from '../domain/filter-places.ts';
import { formatFilters, NO_FILTERS, parseFilters, type Filters } from '../domain/filters.ts';
import { Comparison } from './explorer/comparison.ts';
import { filterChips } from './explorer/filter-chips.ts';
import { FilterForm, type ChosenOption } from './explorer/filter-form.ts';
import { LetterLinks } from './explorer/letter-links.ts';
import { downloadPart } from './explorer/table-file.ts';
import { keepQuery } from './keep-query.ts';
import { readRows, type TableRow } from './explorer/table-row.ts';

/** Width from which the filters are open at first. */
const WIDE = '(width >= 60rem)';

/** How an address is changed: as a new step for the back button, in place, or not at all. */
type Step = 'push' | 'replace' | 'none';

/**
 * Filters, sorts and compares the places of the table that stands in it, without fetching anything. Controls and texts come with
 * the page (components/explorer/AuthorityExplorer); what is chosen stands in the address.
 */
class AuthorityExplorer extends HTMLElement {
  #rows: readonly TableRow[] = [];
  #shown: readonly TableRow[] = [];
  #form: FilterForm | undefined;
  #comparison: Comparison | undefined;
  #letters: LetterLinks | undefined;
  #filters: Filters = NO_FILTERS;
  #sorted: Filters['sort'] = 'name';
  #typing = false;

  connectedCallback(): void {
    if (this.#form !== undefined) return;
    const template = this.#part('template', HTMLTemplateElement);
    template.replaceWith(template.content);
    const table = this.#part('table.authorities', HTMLTableElement);
    const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#rows = readRows(table);
    this.#form = new FilterForm(this.#part('.filters', HTMLElement), countValues(NO_FILTERS, this.#rows));
    const changed = (): void => this.#change();
    this.#comparison = new Comparison({ host: this, rows: this.#rows, headings, changed });
    this.#letters = new LetterLinks([...document.querySelectorAll<HTMLAnchorElement>('.letters a')], this.#rows);
    this.#part('.filter-panel', HTMLDetailsElement).open = matchMedia(WIDE).matches;
    this.#listen();
    this.#readAddress();
  }

  #listen(): void {
    const form = this.#part('.filters', HTMLElement);
    form.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      this.#change(typed && this.#typing ? 'replace' : 'push');
      this.#typing = typed;
    });
    form.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const group = target.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
      for (const facet of FACETS) if (facet === group) this.#form?.choose(facet, target.value.split(','));
      this.#change();
    });
    this.#part('[data-reset]', HTMLButtonElement).addEventListener('click', () => this.#reset());
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-table]'))
      link.addEventListener('click', (event) => this.#download(event, link));
    window.addEventListener('popstate', () => this.#readAddress());
  }

  /** Takes over what the address chooses; what it names and does not exist is left out, with a note. */
  #readAddress(): void {
    const { filters, ignored } = parseFilters(location.search, location.hash);
    this.#typing = false;
    this.#form?.write(filters);
    this.#comparison?.show(filters.compare);
    this.#change('none');
    const understood = formatFilters({ ...this.#filters, name: '' }) === formatFilters({ ...filters, name: '' });
    this.#part('.ignored', HTMLElement).hidden = understood && !ignored;
  }

  /** Reads the controls and shows what they choose. */
  #change(step: Step = 'push'): void {
    if (this.#form === undefined) return;
    if (step === 'push') this.#typing = false;
    this.#filters = { ...this.#form.read(), compare: this.#comparison?.compared ?? [] };
    const address = `${location.pathname}${formatFilters(this.#filters)}`;
    if (step === 'push') history.pushState(null, '', address);
    if (step === 'replace') history.replaceState(null, '', address);
    if (step !== 'none') this.#part('.ignored', HTMLElement).hidden = true;
    this.#render(this.#form);
  }

  #reset(): void {
    this.#form?.write(NO_FILTERS);
    this.#change();
    this.#part('.filter-panel summary', HTMLElement).focus();
  }

  #render(form: FilterForm): void {
    const { sort } = this.#filters;
    this.#sort(form);
    this.#shown = this.#inOrder(form).filter(({ facts, name }) => matches(this.#filters, facts, name));
    const shown = new Set(this.#shown);
    for (const row of this.#rows) row.element.hidden = !shown.has(row);
    form.showCounts(countValues(this.#filters, this.#rows));
    const options = form.chosenOptions();
    const chips = filterChips(options, this.dataset['remove'] ?? '', (option) => this.#remove(option));
    this.#part('.chips', HTMLElement).replaceChildren(...chips);
    const filtered = options.length > 0 || this.#filters.name !== '';
    this.#part('[data-reset]', HTMLElement).hidden = !filtered && sort === 'name';
    this.#part('.empty', HTMLElement).hidden = this.#shown.length > 0;
    this.#part('.found', HTMLElement).textContent = (this.dataset['count'] ?? '')
      .replace('{count}', String(this.#shown.length))
      .replace('{total}', String(this.#rows.length));
    this.#part('.print-address bdi', HTMLElement).textContent = location.href;
    this.#part('.download-failed', HTMLElement).hidden = true;
    this.#letters?.update(sort === 'name' ? this.#shown : []);
    keepQuery(this.#filters);
  }

  #inOrder(form: FilterForm): readonly TableRow[] {
    const order = orderBy(this.#filters.sort, form.valuesOf('kreis'));
    return this.#rows.toSorted((a, b) => order(a.facts, b.facts));
  }

  /** Puts the rows into the chosen order, and says so in the header. */
  #sort(form: FilterForm): void {
    const { sort } = this.#filters;
    if (sort !== this.#sorted)
      this.#rows[0]?.element.parentElement?.append(...this.#inOrder(form).map(({ element }) => element));
    this.#sorted = sort;
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const order = sort === 'name' || sort === 'kreis' ? 'ascending' : sort === 'population' ? 'descending' : 'other';
      if (heading.dataset['sort'] === sort) heading.setAttribute('aria-sort', order);
      else heading.removeAttribute('aria-sort');
    }
  }

  /** Takes one value away; the focus stays near: on the next chip, or on the filters. */
  #remove({ facet, value }: ChosenOption): void {
    const rest = (this.#filters.chosen[facet] ?? []).filter((one) => one !== value);
    this.#form?.choose(facet, rest);
    this.#change();
    const next = this.querySelector<HTMLElement>('.chips button') ?? this.#part('.filter-panel summary', HTMLElement);
    next.focus();
  }

  /** The file of what is shown; the browser's own download where all is shown in its first order. */
  #download(event: Event, link: HTMLAnchorElement): void {
    if (this.#shown.length === this.#rows.length && this.#filters.sort === 'name') return;
    event.preventDefault();
    const failed = this.#part('.download-failed', HTMLElement);
    failed.hidden = true;
    downloadPart(
      link,
      this.#shown.map(({ facts }) => facts.ags),
    ).catch(() => (failed.hidden = false));
  }

  #part<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`authority-explorer lacks ${selector}`);
  }
}

customElements.define('authority-explorer', AuthorityExplorer);
