import { FACETS, type Facet } from '../../domain/facet.ts';
import { chosenFrom, SORTS, type Filters } from '../../domain/filters.ts';

/** A chosen value with the words that the reader sees. */
export interface ChosenOption {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

/** The controls of the filters: what is chosen in them, and how many places each value would show. */
export class FilterForm {
  readonly #form: HTMLElement;
  readonly #totals: ReadonlyMap<Facet, ReadonlyMap<string, number>>;

  /** @param totals how many places have each value, whatever is chosen: values that none has are not offered */
  constructor(form: HTMLElement, totals: ReadonlyMap<Facet, ReadonlyMap<string, number>>) {
    this.#form = form;
    this.#totals = totals;
  }

  /** Chosen facets, part of a name and order; the comparison is no matter of the form. */
  read(): Omit<Filters, 'compare'> {
    const checked = this.#boxes().filter(([, box]) => box.checked);
    const values = (facet: Facet): readonly string[] =>
      checked.flatMap(([own, box]) => (own === facet ? [box.value] : []));
    return {
      chosen: chosenFrom(FACETS.map((facet) => [facet, values(facet)])),
      name: this.#field?.value.trim() ?? '',
      sort: SORTS.find((sort) => sort === this.#order?.value) ?? 'name',
    };
  }

  /** Sets every control to what is chosen, and opens the groups in which something is. */
  write({ chosen, name, sort }: Filters): void {
    if (this.#field !== null) this.#field.value = name;
    if (this.#order !== null) this.#order.value = sort;
    for (const [facet, box] of this.#boxes()) box.checked = chosen[facet]?.includes(box.value) ?? false;
    for (const [facet, group] of this.#groups()) group.open ||= chosen[facet] !== undefined;
  }

  /** Chooses some values of a facet and no others. */
  choose(facet: Facet, values: readonly string[]): void {
    for (const [own, box] of this.#boxes()) if (own === facet) box.checked = values.includes(box.value);
  }

  /** Writes how many places each value would show; a value that no place has is hidden unless it is chosen. */
  showCounts(counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>): void {
    for (const [facet, box] of this.#boxes()) {
      const label = box.closest('label');
      const count = label?.querySelector('[data-count]');
      if (count !== undefined && count !== null)
        count.textContent = `(${String(counts.get(facet)?.get(box.value) ?? 0)})`;
      if (label !== null) label.hidden = !box.checked && !this.#totals.get(facet)?.has(box.value);
    }
  }

  /** The values of a facet that are offered, in their order. */
  valuesOf(facet: Facet): readonly string[] {
    return this.#boxes().flatMap(([own, { value }]) => (own === facet ? [value] : []));
  }

  /** What is chosen, in words. */
  chosenOptions(): readonly ChosenOption[] {
    return this.#boxes()
      .filter(([, box]) => box.checked)
      .map(([facet, box]) => {
        const group = box.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';
        const own = box.closest('label')?.querySelector('span')?.textContent.trim() ?? '';
        return { facet, value: box.value, label: `${group}: ${own}` };
      });
  }

  get #field(): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>('input[type=search]');
  }

  get #order(): HTMLSelectElement | null {
    return this.#form.querySelector('select');
  }

  #boxes(): readonly (readonly [Facet, HTMLInputElement])[] {
    return this.#groups().flatMap(([facet, group]) =>
      [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => [facet, box] as const),
    );
  }

  #groups(): readonly (readonly [Facet, HTMLDetailsElement])[] {
    return [...this.#form.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((group) =>
      FACETS.filter((facet) => facet === group.dataset['facet']).map((facet) => [facet, group] as const),
    );
  }
}
