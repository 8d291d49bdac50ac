import { areComparable } from '../../domain/filter-places.ts';
import { MOST_COMPARED } from '../../domain/filters.ts';
import type { TableRow } from './table-row.ts';

/** Why a place cannot be compared with those that are chosen. */
export type Refusal = 'other-kind' | 'full';

/** Adds to every row a checkbox that chooses it for the comparison. */
export function addPicks(rows: readonly TableRow[], text: string): void {
  for (const { element, facts, name } of rows) {
    const label = document.createElement('label');
    label.className = 'pick';
    label.lang = document.documentElement.lang;
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = facts.ags;
    box.setAttribute('aria-label', `${text}: ${name}`);
    label.append(box, text);
    element.cells[0]?.append(label);
  }
}

/** Ticks the boxes of the chosen places and no others. */
export function tickPicks(rows: readonly TableRow[], compared: readonly string[]): void {
  for (const { element, facts } of rows) {
    const box = element.querySelector<HTMLInputElement>('.pick input');
    if (box !== null) box.checked = compared.includes(facts.ags);
  }
}

/** Whether a place can join the comparison; undefined where it can. */
export function refusal(rows: readonly TableRow[], compared: readonly string[], ags: string): Refusal | undefined {
  const facts = (key: string | undefined): TableRow['facts'] | undefined =>
    rows.find((row) => row.facts.ags === key)?.facts;
  const first = facts(compared[0]);
  const added = facts(ags);
  if (first !== undefined && added !== undefined && !areComparable(first, added)) return 'other-kind';
  return compared.length >= MOST_COMPARED ? 'full' : undefined;
}

/** The places of an address that exist and can be compared with the first of them. */
export function comparable(rows: readonly TableRow[], asked: readonly string[]): readonly string[] {
  const known = asked.filter((ags) => rows.some((row) => row.facts.ags === ags));
  return known.filter((ags) => refusal(rows, known.slice(0, 1), ags) === undefined);
}
