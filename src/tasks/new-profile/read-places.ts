import { readCsv } from '../../schemas/csv.ts';
import type { Checked } from '../../schemas/fault.ts';
import { authorityRow, integrationBodyRow } from '../../schemas/registry.ts';
import { toAuthority, toBody } from '../../schemas/registry-rows.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import type { Place } from './profile-template.ts';

/** All authorities of the registry, in its order, or the faults of a broken registry. Both tables have to exist. */
export function readPlaces(folder: ContentFolder): Checked<readonly Place[]> {
  const rows = table(folder, 'registry/authorities.csv', authorityRow);
  const bodyRows = table(folder, 'registry/integration-bodies.csv', integrationBodyRow);
  if (!rows.ok) return rows;
  if (!bodyRows.ok) return bodyRows;
  const authorities = rows.value.map(toAuthority);
  const byAgs = new Map(authorities.map((authority) => [authority.ags, authority]));
  const bodies = new Map(bodyRows.value.map((row) => [row.ags, toBody(row)]));
  const value = authorities.map((authority): Place => ({
    authority,
    kreis: 'kreisAgs' in authority ? byAgs.get(authority.kreisAgs) : undefined,
    body: bodies.get(authority.ags) ?? { state: 'not-researched' },
  }));
  return { ok: true, value };
}

function table<T>(
  folder: ContentFolder,
  file: string,
  schema: Parameters<typeof readCsv<T>>[2],
): Checked<readonly T[]> {
  return readCsv(shownPath(file), folder.bytes(file), schema, ['ags']);
}
