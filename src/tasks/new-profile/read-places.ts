import { readCsv } from '../../schemas/csv.ts';
import { trusted } from '../../schemas/fault.ts';
import { authorityRow, integrationBodyRow } from '../../schemas/registry.ts';
import { toAuthority, toBody } from '../../schemas/registry-rows.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import type { Place } from './profile-template.ts';

/** All authorities of the registry, in its order. Throws a message with every fault where the registry is broken. */
export function readPlaces(folder: ContentFolder): readonly Place[] {
  const authorities = table(folder, 'registry/authorities.csv', authorityRow).map(toAuthority);
  const bodies = new Map(
    table(folder, 'registry/integration-bodies.csv', integrationBodyRow).map((row) => [row.ags, toBody(row)]),
  );
  return authorities.map((authority) => ({
    authority,
    kreis: 'kreisAgs' in authority ? authorities.find(({ ags }) => ags === authority.kreisAgs) : undefined,
    body: bodies.get(authority.ags) ?? { state: 'not-researched' },
  }));
}

function table<T>(folder: ContentFolder, file: string, schema: Parameters<typeof readCsv<T>>[2]): readonly T[] {
  return trusted(readCsv(shownPath(file), folder.bytes(file), schema, ['ags']));
}
