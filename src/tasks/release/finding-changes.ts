import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a snapshot says about one demand at one place. */
interface Cell {
  readonly ags: string;
  readonly name: string;
  readonly demand: string;
  readonly finding: string;
}

/** A cell in which two snapshots differ. `from` is empty for a new cell, `to` for one that is gone. */
export interface FindingChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly ags: string;
  readonly name: string;
  readonly demand: string;
  readonly from: string;
  readonly to: string;
}

/** The cells of a table of findings (assessments.csv), by key and demand. */
function cellsOf(table: string): ReadonlyMap<string, Cell> {
  const rows = parse<Readonly<Record<string, string | undefined>>>(table, { bom: true, columns: true });
  return new Map(
    rows.map(({ ags = '', name = '', demand = '', finding = '' }) => [
      `${ags} ${demand}`,
      { ags, name, demand, finding },
    ]),
  );
}

/**
 * The cells in which two tables of findings differ, by official key and demand.
 * @param before content of the older assessments.csv
 * @param after content of the newer one
 */
export function findingChanges(before: string, after: string): readonly FindingChange[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [from, to] = [old.get(key), now.get(key)];
    const cell = to ?? from;
    if (cell === undefined || from?.finding === to?.finding) return [];
    const { ags, name, demand } = cell;
    const change = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    return { change, ags, name, demand, from: from?.finding ?? '', to: to?.finding ?? '' };
  });
}

/** The changes as a table (RFC 4180), with codes as in the open data. */
export function changesCsv(changes: readonly FindingChange[]): string {
  const columns = ['change', 'ags', 'name', 'demand', 'from', 'to'];
  return stringify([...changes], { header: true, columns, escape_formulas: true, record_delimiter: 'windows' });
}

/** The changes as a list to read. A change says what became known, not what became of a place. */
export function changesText(changes: readonly FindingChange[], version: string, previous: string | undefined): string {
  if (previous === undefined) return `${version}: the first snapshot, there is none to compare with.\n`;
  const count = (wanted: FindingChange['change']): string =>
    `${wanted} ${String(changes.filter(({ change }) => change === wanted).length)}`;
  const lines = changes.map(
    ({ change, ags, name, demand, from, to }) =>
      `${change}: ${name} (${ags}), ${demand}: ${[from, to].filter((finding) => finding !== '').join(' → ')}`,
  );
  return [
    `Findings in ${version}, compared with ${previous}: ${(['added', 'changed', 'removed'] as const).map(count).join(', ')}.`,
    'A finding says what is publicly documented. An open one (not-researched, nothing-found, awaiting-answer) never means no.',
    '',
    ...lines,
    '',
  ].join('\n');
}
