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
  readonly #form: HTMLFormElement;
  readonly #totals: ReadonlyMap<Facet, ReadonlyMap<string, number>>;

  /** @param totals how many places have each value, whatever is chosen: values that none has are not offered */
  constructor(form: HTMLFormElement, totals: ReadonlyMap<Facet, ReadonlyMap<string, number>>) {
    this.#form = form;
    this.#totals = totals;
  }

  /** Chosen facets, part of a name and order; the comparison is no matter of the form. */
  read(): Omit<Filters, 'compare'> {
    const data = new FormData(this.#form);
    const text = (key: string): string => {
      const value = data.get(key);
      return typeof value === 'string' ? value : '';
    };
    return {
      chosen: chosenFrom(
        FACETS.map((facet) => [facet, data.getAll(facet).filter((value) => typeof value === 'string')]),
      ),
      name: text('name').trim(),
      sort: SORTS.find((sort) => sort === text('sort')) ?? 'name',
    };
  }

  /** Sets every control to what is chosen, and opens the groups in which something is. */
  write({ chosen, name, sort }: Filters): void {
    const field = this.#form.elements.namedItem('name');
    const order = this.#form.elements.namedItem('sort');
    if (field instanceof HTMLInputElement) field.value = name;
    if (order instanceof HTMLSelectElement) order.value = sort;
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

  #boxes(): readonly (readonly [Facet, HTMLInputElement])[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].flatMap((box) =>
      FACETS.filter((facet) => facet === box.name).map((facet) => [facet, box] as const),
    );
  }

  #groups(): readonly (readonly [Facet, HTMLDetailsElement])[] {
    return [...this.#form.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((group) =>
      FACETS.filter((facet) => facet === group.dataset['facet']).map((facet) => [facet, group] as const),
    );
  }
}
