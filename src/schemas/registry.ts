import { z } from 'astro/zod';
import { BODY_KINDS, CERTAINTIES } from '../domain/integration-body.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE } from '../domain/local-authority.ts';
import { ALL_LOCALES } from '../i18n/locales.ts';
import { ags, isoDate, partialDate, postcode, slug, text, webAddress, wikidataId } from './fields.ts';

const empty = z.literal('').transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([empty, schema]);
const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/u, 'a number is written with digits and a point')
  .transform(Number);
const yesNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

/** A row of content/registry/authorities.csv. Source of each column: content/registry/SOURCES.md. */
export const authorityRow = z
  .strictObject({
    ags,
    slug,
    name: text,
    official_name: text,
    kind: z.enum(AUTHORITY_KINDS),
    kreis_ags: optional(ags),
    regierungsbezirk: z.enum(REGIERUNGSBEZIRKE),
    population: number,
    population_date: isoDate,
    lat: optional(number),
    lon: optional(number),
    area_km2: number,
    website: optional(webAddress),
    wikidata_id: wikidataId,
  })
  .refine((row) => row.ags.length === 5 || (row.lat !== undefined && row.lon !== undefined), {
    path: ['lat'],
    error: 'a municipality needs its latitude and longitude: the map is made from them',
  });
export type AuthorityRow = z.infer<typeof authorityRow>;

/** A row of content/registry/integration-bodies.csv. */
export const integrationBodyRow = z
  .strictObject({
    ags,
    body_kind: z.enum([...BODY_KINDS, 'none']),
    body_name: optional(text),
    certainty: z.enum(CERTAINTIES),
    as_of: optional(partialDate),
    url: optional(webAddress),
    source_url: webAddress,
    link_source: yesNo,
    retrieved: isoDate,
    note: optional(text),
  })
  .refine((row) => row.body_kind === 'none' || row.body_name !== undefined, {
    path: ['body_name'],
    error: 'a body needs the name by which the source calls it',
  })
  .refine((row) => row.body_kind !== 'none' || row.certainty !== 'current', {
    path: ['certainty'],
    error: 'that there is no body is "election-2025" (for the present term) or "older"',
  })
  .refine((row) => row.ags.length === 8, {
    path: ['ags'],
    error: 'integration bodies exist in municipalities (8 digits)',
  });
export type IntegrationBodyRow = z.infer<typeof integrationBodyRow>;

/** A row of content/registry/kim-regions.csv: a recipient of the state's KIM grant and its integration centre. */
export const kimRegionRow = z.strictObject({
  ags,
  ki_name: optional(text),
  ki_url: optional(webAddress),
  source_url: webAddress,
  link_source: yesNo,
  retrieved: isoDate,
});
export type KimRegionRow = z.infer<typeof kimRegionRow>;

/** A row of content/registry/postcodes.csv. */
export const postcodeRow = z.strictObject({
  plz: postcode,
  ags,
  main: z.enum(['0', '1']).transform((value) => value === '1'),
});
export type PostcodeRow = z.infer<typeof postcodeRow>;

/** A row of content/registry/exonyms.csv: a name by which a place is known in a language of the site, for finding only. */
export const exonymRow = z.strictObject({ ags, language: z.enum(ALL_LOCALES), name: text });
export type ExonymRow = z.infer<typeof exonymRow>;

/** A row of content/registry/renamed.csv: an address that a place had before it was renamed. */
export const renamedRow = z.strictObject({ old_slug: slug, ags, date: isoDate });
export type RenamedRow = z.infer<typeof renamedRow>;

/** A row of content/registry/districts.csv: a well-known part of a municipality. */
export const districtRow = z.strictObject({
  name: text,
  ags: ags.refine((key) => key.length === 8, 'a district belongs to a municipality (8 digits)'),
  geonames_id: z.string().regex(/^\d+$/u, 'a GeoNames id is a number'),
});
export type DistrictRow = z.infer<typeof districtRow>;
