import { bodyNames } from '../../domain/integration-body.ts';
import { isKreis, isMunicipality, type LocalAuthority } from '../../domain/local-authority.ts';
import type { AuthorityRecord } from '../../schemas/open-data/authorities.ts';
import type { IntegrationBodyRecord } from '../../schemas/open-data/integration-bodies.ts';
import type { PublishedProfile } from './published-profile.ts';
import { arsOf, oneLine, uriOrNull, type RecordWords } from './words.ts';

/** The columns with which every record begins. */
export function placeColumns({ ags, name }: LocalAuthority): { ags: string; ars: string; name: string } {
  return { ags, ars: arsOf(ags), name };
}

/** The record of a place. */
export function toAuthorityRecord(profile: PublishedProfile, { t, permanent }: RecordWords): AuthorityRecord {
  const { authority, kreis, postcodes } = profile;
  const position = isMunicipality(authority) ? authority.position : undefined;
  return {
    ...placeColumns(authority),
    official_name: authority.officialName,
    kind: authority.kind,
    kind_label: t(`authority.kind.${authority.kind}`),
    kreis_ags: kreis?.ags ?? null,
    kreis: kreis?.name ?? null,
    regierungsbezirk: authority.regierungsbezirk,
    population: authority.population,
    population_date: authority.populationDate,
    area_km2: authority.areaKm2,
    lat: position?.latitude ?? null,
    lon: position?.longitude ?? null,
    postcodes: [...postcodes],
    website: uriOrNull(authority.website),
    wikidata_id: authority.wikidataId,
    ...kimColumns(profile),
    slug: authority.slug,
    url: permanent(authority),
  };
}

type KimColumns = Pick<
  AuthorityRecord,
  'kim_runner_ags' | 'kim_runner' | `integration_centre${'' | '_page' | '_source' | '_retrieved'}`
>;

/** Who runs KIM; the centre stands with the authority that runs it, and nowhere twice. */
function kimColumns({ authority, kimRunner, centre }: PublishedProfile): KimColumns {
  const own = kimRunner.ags === authority.ags && centre?.name !== undefined ? centre : undefined;
  return {
    kim_runner_ags: kimRunner.ags,
    kim_runner: kimRunner.name,
    integration_centre: own?.name ?? null,
    integration_centre_page: uriOrNull(own?.page),
    integration_centre_source: uriOrNull(own?.sourceUrl),
    integration_centre_retrieved: own?.retrieved ?? null,
  };
}

/** The record of the body of a municipality; null for a Kreis, of which none is asked. */
export function toBodyRecord(
  { authority, body }: PublishedProfile,
  { t, permanent }: RecordWords,
): IntegrationBodyRecord | null {
  if (isKreis(authority)) return null;
  const documented = body.state === 'documented' ? body : undefined;
  const source = body.state === 'not-researched' ? undefined : body.source;
  const names = documented && bodyNames(documented.kind, documented.name, documented.certainty);
  return {
    ...placeColumns(authority),
    state: body.state,
    state_label:
      body.state === 'not-researched' ? t('finding.not-researched.label') : t(`explorer.bodyState.${body.state}`),
    kind: documented?.kind ?? null,
    name_recorded: documented === undefined ? null : oneLine(documented.name),
    name_since_reform: names?.since ?? null,
    certainty: documented?.certainty ?? null,
    page: uriOrNull(documented?.page),
    source_url: uriOrNull(source?.url),
    as_of: source?.asOf ?? null,
    retrieved: source?.retrieved ?? null,
    url: permanent(authority),
  };
}
