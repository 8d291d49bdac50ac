import { z } from 'astro/zod';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE } from '../../domain/local-authority.ts';
import { ags, postcode, slug, text, wikidataId } from '../fields.ts';
import { column, day, link, PLACE_COLUMNS, URL_COLUMN } from './column.ts';

/** A row of the table of places. */
export const authorityRecord = z.strictObject({
  ...PLACE_COLUMNS,
  official_name: column(text, 'amtlicher Name', 'Official name'),
  kind: column(z.enum(AUTHORITY_KINDS), 'Art des Ortes (Code)', 'Kind of place (code)'),
  kind_label: column(text, 'Art des Ortes (deutsche Bezeichnung)', 'Kind of place (German label)'),
  kreis_ags: column(
    ags.nullable(),
    'AGS des Kreises, zu dem der Ort gehört; leer bei Kreisen und kreisfreien Städten',
    'AGS of the Kreis that the place belongs to; empty for a Kreis and for a kreisfreie Stadt',
  ),
  kreis: column(text.nullable(), 'Name dieses Kreises', 'Name of that Kreis'),
  regierungsbezirk: column(z.enum(REGIERUNGSBEZIRKE), 'Regierungsbezirk', 'Regierungsbezirk (administrative district)'),
  population: column(
    z.int().nonnegative(),
    'Einwohnerzahl; die eines Kreises ist die Summe seiner Gemeinden',
    'Inhabitants; the number of a Kreis is the sum of its municipalities',
  ),
  population_date: column(day, 'Tag, für den die Einwohnerzahl gilt', 'Day of the number of inhabitants'),
  area_km2: column(z.number().positive(), 'Fläche in Quadratkilometern', 'Area in square kilometres'),
  lat: column(
    z.number().min(50).max(53).nullable(),
    'geografische Breite in Grad (WGS 84); leer bei Kreisen',
    'Latitude in degrees (WGS 84); empty for a Kreis',
  ),
  lon: column(
    z.number().min(5).max(10).nullable(),
    'geografische Länge in Grad (WGS 84); leer bei Kreisen',
    'Longitude in degrees (WGS 84); empty for a Kreis',
  ),
  postcodes: column(z.array(postcode), 'Postleitzahlen; keine bei Kreisen', 'Postcodes; none for a Kreis'),
  website: column(link.nullable(), 'Website des Ortes', 'Website of the place'),
  wikidata_id: column(wikidataId, 'Kennung bei Wikidata', 'Identifier in Wikidata'),
  kim_runner_ags: column(
    ags,
    'AGS der Stelle, die hier für KIM zuständig ist: der Ort selbst oder sein Kreis',
    'AGS of the authority that runs the programme KIM here: the place itself or its Kreis',
  ),
  kim_runner: column(text, 'Name dieser Stelle', 'Name of that authority'),
  integration_centre: column(
    text.nullable(),
    'Kommunales Integrationszentrum, soweit dokumentiert; nur bei Orten, die selbst für KIM zuständig sind',
    'Kommunales Integrationszentrum as far as documented; only where the place runs KIM itself',
  ),
  integration_centre_page: column(link.nullable(), 'Seite des Integrationszentrums', 'Page of the integration centre'),
  integration_centre_source: column(
    link.nullable(),
    'Quelle zum Integrationszentrum; leer, wo wir sie nicht verlinken',
    'Source on the integration centre; empty where we do not link it',
  ),
  integration_centre_retrieved: column(
    day.nullable(),
    'Tag, an dem diese Quelle erfasst wurde',
    'Day on which that source was recorded',
  ),
  slug: column(slug, 'letzter Teil der Adresse des Profils', 'Last part of the address of the profile'),
  ...URL_COLUMN,
});
export type AuthorityRecord = z.infer<typeof authorityRecord>;
