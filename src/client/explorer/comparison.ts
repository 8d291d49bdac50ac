import { comparisonTable } from './comparison-table.ts';
import { addPicks, comparable, refusal, tickPicks } from './row-picks.ts';
import type { TableRow } from './table-row.ts';

/** What the comparison needs of the page: its parts, its rows, and what to do when the choice of places changes. */
interface ComparisonParts {
  readonly host: HTMLElement;
  readonly rows: readonly TableRow[];
  readonly headings: readonly HTMLElement[];
  readonly changed: () => void;
}

/** Two to four places of the same kind side by side: chosen by the checkboxes of their rows, shown above the table. */
export class Comparison {
  #compared: readonly string[] = [];
  readonly #parts: ComparisonParts;

  constructor(parts: ComparisonParts) {
    this.#parts = parts;
    addPicks(parts.rows, parts.host.dataset['pick'] ?? '');
    parts.host.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.closest('.pick') !== null) this.#pick(target);
    });
    this.#part('[data-close]').addEventListener('click', () => this.#close());
  }

  /** AGS of the chosen places. */
  get compared(): readonly string[] {
    return this.#compared;
  }

  /** Shows the places that an address asks for, as far as they exist and can be compared. */
  show(asked: readonly string[]): void {
    this.#compared = comparable(this.#parts.rows, asked);
    this.#render();
  }

  #pick(box: HTMLInputElement): void {
    const reason = box.checked ? refusal(this.#parts.rows, this.#compared, box.value) : undefined;
    if (reason !== undefined) {
      box.checked = false;
      this.#note(this.#refusalText(reason));
      return;
    }
    const others = this.#compared.filter((ags) => ags !== box.value);
    this.#compared = box.checked ? [...others, box.value] : others;
    this.#render();
    this.#parts.changed();
  }

  #close(): void {
    const [first] = this.#chosenRows();
    this.#compared = [];
    this.#render();
    this.#parts.changed();
    first?.element.querySelector<HTMLElement>('.pick input')?.focus();
  }

  #render(): void {
    const chosen = this.#chosenRows();
    const { rows, headings } = this.#parts;
    tickPicks(rows, this.#compared);
    const shown = chosen.length > 1;
    this.#part('.comparison').hidden = !shown;
    this.#part('.comparison-table').replaceChildren(...(shown ? [comparisonTable(chosen, headings)] : []));
    // Isolated, so that German names keep their order in a right-to-left sentence.
    const names = chosen.map(({ name }) => `\u2068${name}\u2069`).join(', ');
    this.#note(chosen.length === 1 ? `${names}. ${this.#parts.host.dataset['hint'] ?? ''}` : names);
  }

  #chosenRows(): readonly TableRow[] {
    return this.#compared.flatMap((ags) => this.#parts.rows.filter((row) => row.facts.ags === ags));
  }

  #note(text: string): void {
    this.#part('.compare-note').hidden = text === '';
    this.#part('.compare-note [role=status]').textContent = text;
    this.#part('.compare-note a').hidden = this.#compared.length < 2;
  }

  #refusalText(reason: 'other-kind' | 'full'): string {
    const { dataset } = this.#parts.host;
    const kind = this.#chosenRows()[0]?.element.cells[1]?.textContent.trim() ?? '';
    return reason === 'full' ? (dataset['full'] ?? '') : (dataset['otherKind'] ?? '').replace('{kind}', kind);
  }

  #part(selector: string): HTMLElement {
    const part = this.#parts.host.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`authority-explorer lacks ${selector}`);
    return part;
  }
}
