import { getCollection } from 'astro:content';
import type { DistrictRow, ExonymRow, PostcodeRow } from '../schemas/registry.ts';

/** Postcodes, names in other languages and names of districts, as the registry lists them. */
export interface RegistryNames {
  readonly postcodes: readonly PostcodeRow[];
  readonly exonyms: readonly ExonymRow[];
  readonly districts: readonly DistrictRow[];
}

/** Reads the tables by which places are found. */
export async function getPlaceNames(): Promise<RegistryNames> {
  const [postcodes, exonyms, districts] = await Promise.all([
    getCollection('postcodes'),
    getCollection('exonyms'),
    getCollection('districts'),
  ]);
  return {
    postcodes: postcodes.map(({ data }) => data),
    exonyms: exonyms.map(({ data }) => data),
    districts: districts.map(({ data }) => data),
  };
}
