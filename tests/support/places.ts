import { findable, type FindablePlace } from '../../src/client/place-finder/name-keys.ts';
import type { Place } from '../../src/domain/place.ts';
import { placeIndex } from '../../src/exports/place-index.ts';
import { readCsv } from '../../src/schemas/csv.ts';
import { trusted } from '../../src/schemas/fault.ts';
import { districtRow, exonymRow, postcodeRow } from '../../src/schemas/registry.ts';
import { CONTENT_DIR } from '../../src/schemas/site-file.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';
import { AUTHORITIES } from './registry.ts';

const content = new ContentFolder(CONTENT_DIR);

function rows<T>(name: string, schema: Parameters<typeof readCsv<T>>[2], keys: readonly string[]): readonly T[] {
  const file = `registry/${name}.csv`;
  return trusted(readCsv(file, content.bytes(file), schema, keys));
}

/** The index of the place finder, from the tables as they are. */
export const PLACES: readonly Place[] = placeIndex(AUTHORITIES, {
  postcodes: rows('postcodes', postcodeRow, ['plz', 'ags']),
  exonyms: rows('exonyms', exonymRow, ['ags', 'language', 'name']),
  districts: rows('districts', districtRow, ['name', 'ags']),
});

/** The same, ready to be searched. */
export const FINDABLE: readonly FindablePlace[] = findable(PLACES);
