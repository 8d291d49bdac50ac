import { COUNCIL_TERMS } from '../../../src/domain/council-term.ts';
import { freshest, freshnessOf, type Freshness } from '../../../src/domain/freshness.ts';
import { AUTHORITY_LISTS, type AuthorityList } from '../../../src/domain/list.ts';
import { listSlug } from '../../../src/routing/routes.ts';
import type { Fields } from '../csv.ts';
import { dataFile, publishedTable } from '../open-data.ts';

/** Everything in this file comes from the published CSV files alone. */
export const PLACES = publishedTable('authorities');
export const CELLS = publishedTable('assessments');
export const SOURCES = publishedTable('evidence');
export const EVENTS = publishedTable('events');
export const BODIES: ReadonlyMap<string, Fields> = new Map(
  publishedTable('integration-bodies').map((row) => [row['ags'] ?? '', row]),
);

export const PLACE_BY_SLUG: ReadonlyMap<string, Fields> = new Map(PLACES.map((row) => [row['slug'] ?? '', row]));
export const PLACE_BY_AGS: ReadonlyMap<string, Fields> = new Map(PLACES.map((row) => [row['ags'] ?? '', row]));
export const SOURCE_BY_ID: ReadonlyMap<string, Fields> = new Map(SOURCES.map((row) => [row['id'] ?? '', row]));

const cells = new Map(CELLS.map((row) => [`${row['ags'] ?? ''} ${row['demand'] ?? ''}`, row]));

/** The row of a place and a demand. */
export function cellOf(ags: string | undefined, demand: string | undefined): Fields | undefined {
  return cells.get(`${ags ?? ''} ${demand ?? ''}`);
}

/** Number of each demand in the resolution. */
export const DEMAND_NUMBERS: ReadonlyMap<string, string> = new Map(
  CELLS.map((row) => [row['demand'] ?? '', row['demand_number'] ?? '']),
);

/** Day for which the freshness of the files was computed. */
export const TODAY = /"created": "([\d-]+)T/u.exec(dataFile('datapackage.json').toString('utf8'))?.[1] ?? '';

/** The list of an address, with the finding that its fragment names. */
export function listAt(href: string): { readonly list: AuthorityList; readonly code: string } | undefined {
  const [, slug, code = ''] = /\/kommunen\/liste\/([a-z-]+)\/(?:#([a-z-]+))?$/u.exec(href) ?? [];
  const list = AUTHORITY_LISTS.find((one) => listSlug(one) === slug);
  return list && { list, code };
}

/** How many places the files list under an address; of one finding, if its fragment or `code` names one. */
export function countAt(href: string, code?: string): number | undefined {
  const at = listAt(href);
  const wanted = code ?? at?.code ?? '';
  return at && rowsIn(at.list).filter((row) => wanted === '' || row['finding'] === wanted).length;
}

/** The rows of a list. */
export function rowsIn({ demand, group, kind }: AuthorityList): readonly Fields[] {
  return CELLS.filter((row) => row['demand'] === demand && isIn(row, group) && isOfKind(row['ags'] ?? '', kind));
}

function isIn(row: Fields, group: AuthorityList['group']): boolean {
  if (group === 'applicable') return row['finding_group'] !== 'not-applicable';
  return row['finding_group'] === group || row['finding'] === group;
}

function isOfKind(ags: string, kind: AuthorityList['kind']): boolean {
  const own = PLACE_BY_AGS.get(ags)?.['kind'] ?? '';
  if (kind === undefined) return true;
  return kind === 'kreis' ? ['kreis', 'staedteregion'].includes(own) : own === kind;
}

function dated(row: Fields): Parameters<typeof freshnessOf>[0] {
  const given = (name: string): string | undefined => (row[name] === '' ? undefined : row[name]);
  return {
    date: given('date'),
    confirmed: given('confirmed'),
    councilTerm: COUNCIL_TERMS.find((term) => term === row['council_term']),
  };
}

/** Freshness of some sources, with what it follows from. */
export function freshnessOfRows(rows: readonly Fields[]): Freshness | undefined {
  return freshest(rows.map(dated), TODAY);
}

/** The sources that a finding rests on. */
export function sourcesOf(cell: Fields | undefined): readonly Fields[] {
  const ids = (cell?.['evidence'] ?? '').split('|');
  return ids.map((id) => SOURCE_BY_ID.get(id)).filter((row) => row !== undefined);
}

/** Numbers that fixed strings of the interface name. */
export const COUNTS = {
  municipalities: PLACES.filter(({ ags }) => ags?.length === 8).length,
  kreise: PLACES.filter(({ ags }) => ags?.length === 5).length,
  independent: PLACES.filter(({ kind }) => kind === 'kreisfreie-stadt').length,
  recipients: PLACES.filter((row) => row['kim_runner_ags'] === row['ags']).length,
} as const;
