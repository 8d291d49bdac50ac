import { countedValue, SEARCH_FILTERS, type ChosenFilters, type SearchFilter } from './search-state.ts';

/** Counts pages for a search with some filters: by the values that the index knows. */
export type CountPages = (filters: ChosenFilters) => Promise<Readonly<Record<string, number>>>;

/** The fields by which the reader narrows a search. */
export class FilterFields {
  readonly #fields: ReadonlyMap<SearchFilter, HTMLSelectElement>;
  readonly #names: ReadonlyMap<HTMLOptionElement, string>;

  readonly #box: HTMLDetailsElement;

  constructor(form: HTMLElement, changed: () => void) {
    const box = form.querySelector('details');
    if (box === null) throw new Error('the search lacks the box of its filters');
    this.#box = box;
    this.#fields = new Map(
      SEARCH_FILTERS.map((name) => {
        const field = form.querySelector(`select[name=${name}]`);
        if (!(field instanceof HTMLSelectElement)) throw new Error(`the search lacks its filter ${name}`);
        field.addEventListener('change', changed);
        return [name, field] as const;
      }),
    );
    const options = [...this.#fields.values()].flatMap((field) => Array.from(field.options));
    this.#names = new Map(options.map((option) => [option, option.text] as const));
  }

  /** What can be chosen. */
  get offered(): Readonly<Record<SearchFilter, readonly string[]>> {
    const values = (name: SearchFilter): readonly string[] =>
      Array.from(this.#fields.get(name)?.options ?? [], (option) => option.value);
    return { kind: values('kind'), demand: values('demand'), finding: values('finding') };
  }

  get chosen(): ChosenFilters {
    const chosen = [...this.#fields].filter(([, { value }]) => value !== '');
    return Object.fromEntries(chosen.map(([name, { value }]) => [name, value]));
  }

  set chosen(filters: ChosenFilters) {
    for (const [name, field] of this.#fields) field.value = filters[name] ?? '';
    if (Object.keys(filters).length > 0) this.#box.open = true;
  }

  /** Writes behind each choice how many pages it would leave. */
  async showCounts(countPages: CountPages): Promise<void> {
    const chosen = this.chosen;
    for (const [name, field] of this.#fields) {
      const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
      const counts = await countPages(others);
      for (const option of field.options) {
        if (option.value === '') continue;
        const count = counts[countedValue(name, option.value, others)] ?? 0;
        option.text = `${this.#names.get(option) ?? ''} (${String(count)})`;
      }
    }
  }

  /** Takes the counts away. */
  clearCounts(): void {
    for (const [option, name] of this.#names) option.text = name;
  }
}
