import type { TableRow } from './table-row.ts';

/** Links to the first place of each letter, which lead to the first that is shown; a letter without one is hidden. */
export class LetterLinks {
  readonly #links: readonly HTMLAnchorElement[];
  /** Anchor of the letter that each row stands under. */
  readonly #anchors = new Map<TableRow, string>();

  /** @param rows in the order of their names, the first of each letter with its anchor */
  constructor(links: readonly HTMLAnchorElement[], rows: readonly TableRow[]) {
    this.#links = links;
    let anchor = '';
    for (const row of rows) {
      anchor = row.element.id || anchor;
      this.#anchors.set(row, anchor);
    }
  }

  /** @param shown the rows that are shown; none where they are not in the order of their names */
  update(shown: readonly TableRow[]): void {
    const first = new Map(shown.toReversed().map((row) => [this.#anchors.get(row), row]));
    for (const { element } of this.#anchors.keys()) element.removeAttribute('id');
    for (const [anchor, { element }] of first) if (anchor !== undefined) element.id = anchor;
    for (const link of this.#links)
      if (link.parentElement !== null) link.parentElement.hidden = !first.has(link.hash.slice(1));
  }
}
