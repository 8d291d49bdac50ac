import type { TableRow } from './table-row.ts';

/**
 * Some places side by side: a column per place, a row per property. Made of the cells of the table itself, and its headings.
 * @param headings cells of the table's header, that of the names first
 */
export function comparisonTable(rows: readonly TableRow[], headings: readonly HTMLElement[]): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(
    headingCell('col', headings[0]),
    ...rows.map(({ element }) => headingCell('col', element.cells[0]?.querySelector('a'))),
  );
  const body = table.createTBody();
  for (const [index, heading] of headings.entries()) {
    if (index === 0) continue;
    const line = body.insertRow();
    line.append(headingCell('row', heading), ...rows.map(({ element, name }) => valueCell(element.cells[index], name)));
  }
  return table;
}

function headingCell(scope: string, source: Element | null | undefined): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  if (source instanceof HTMLAnchorElement) {
    cell.lang = 'de';
    cell.append(source.cloneNode(true));
  } else cell.textContent = source?.textContent.trim() ?? '';
  return cell;
}

function valueCell(source: HTMLTableCellElement | undefined, name: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.dataset['label'] = name;
  const value = document.createElement('div');
  value.append(...[...(source?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  cell.append(value);
  return cell;
}
