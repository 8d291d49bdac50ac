import { decodeFacts, type ExplorerFacts } from '../../domain/explorer-facts.ts';

/** A row of the table with what it can be filtered, sorted and compared by. */
export interface TableRow {
  readonly element: HTMLTableRowElement;
  readonly name: string;
  readonly facts: ExplorerFacts;
}

/** The rows of a table that carry facts (`data-f`), in their order. */
export function readRows(table: HTMLTableElement): readonly TableRow[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-f]')].flatMap((element) => {
    const facts = decodeFacts(element.dataset['f'] ?? '');
    const name = element.cells[0]?.textContent.trim() ?? '';
    return facts === undefined ? [] : [{ element, name, facts }];
  });
}
