import type { IntegrationBody } from '../domain/integration-body.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { AuthorityRow, IntegrationBodyRow } from './registry.ts';

/** The authority that a row of registry/authorities.csv describes. */
export function toAuthority(row: AuthorityRow): LocalAuthority {
  const facts = {
    ags: row.ags,
    slug: row.slug,
    officialName: row.official_name,
    regierungsbezirk: row.regierungsbezirk,
    population: row.population,
    populationDate: row.population_date,
    areaKm2: row.area_km2,
    website: row.website,
    wikidataId: row.wikidata_id,
  };
  const position = { latitude: row.lat ?? 0, longitude: row.lon ?? 0 };
  switch (row.kind) {
    case 'kreis':
    case 'staedteregion':
      return { ...facts, kind: row.kind, name: row.official_name };
    case 'kreisfreie-stadt':
      return { ...facts, kind: row.kind, name: row.name, position };
    case 'kreisangehoerige-stadt':
    case 'kreisangehoerige-gemeinde':
      return { ...facts, kind: row.kind, name: row.name, position, kreisAgs: row.kreis_ags ?? '' };
  }
}

/** What a row of registry/integration-bodies.csv says about the body of a municipality. */
export function toBody(row: IntegrationBodyRow): IntegrationBody {
  const source = {
    url: row.link_source ? row.source_url : undefined,
    asOf: row.as_of,
    retrieved: row.retrieved,
  };
  if (row.body_kind === 'none')
    return { state: row.certainty === 'older' ? 'formerly-none' : 'documented-none', source };
  const { certainty, url: page } = row;
  return { state: 'documented', kind: row.body_kind, name: row.body_name ?? '', certainty, page, source };
}
