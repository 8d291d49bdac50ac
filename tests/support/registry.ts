import { assessmentsOf, type Assessment } from '../../src/domain/assessment.ts';
import type { Demand } from '../../src/domain/demand.ts';
import type { FindingCode } from '../../src/domain/finding.ts';
import type { IntegrationBody } from '../../src/domain/integration-body.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import type { ProfileRecord } from '../../src/domain/profile-record.ts';
import { readCsv } from '../../src/schemas/csv.ts';
import { trusted } from '../../src/schemas/fault.ts';
import { readProfile } from '../../src/schemas/profile.ts';
import {
  authorityRow,
  integrationBodyRow,
  kimRegionRow,
  type AuthorityRow,
  type IntegrationBodyRow,
} from '../../src/schemas/registry.ts';
import { CONTENT_DIR } from '../../src/schemas/site-file.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';

const content = new ContentFolder(CONTENT_DIR);

function readTable<T>(name: string, schema: Parameters<typeof readCsv<T>>[2]): readonly T[] {
  const file = `registry/${name}.csv`;
  return trusted(readCsv(file, content.bytes(file), schema, ['ags']));
}

const bodyRows = readTable('integration-bodies', integrationBodyRow);

/** The authorities of the registry, made from the table itself and not by the code that builds the site. */
export const AUTHORITIES: readonly LocalAuthority[] = readTable('authorities', authorityRow).map(toAuthority);

/** Sources that the site does not link: party pages, text robots. */
export const UNLINKED_SOURCES: readonly string[] = [...bodyRows, ...readTable('kim-regions', kimRegionRow)]
  .filter((row) => !row.link_source)
  .map((row) => row.source_url);

/** What people have written down about each authority, by its AGS, as the files say. */
export const RECORDS: ReadonlyMap<string, ProfileRecord> = new Map(
  content.list('profiles').map((file) => {
    const { data } = trusted(readProfile(file, content.text(file)));
    return [data.ags, data];
  }),
);

/** What is documented about the integration body of an authority. */
export function bodyAt({ ags }: LocalAuthority): IntegrationBody {
  const row = bodyRows.find((one) => one.ags === ags);
  return row === undefined ? { state: 'not-researched' } : toBody(row);
}

/** The assessments of all authorities, by their AGS. */
export const ASSESSMENTS: ReadonlyMap<string, readonly Assessment[]> = new Map(
  AUTHORITIES.map((authority) => [
    authority.ags,
    assessmentsOf(authority, bodyAt(authority), RECORDS.get(authority.ags)),
  ]),
);

/** The finding of each demand at an authority, in the order of the demands. */
type Findings = readonly { readonly demand: Demand; readonly code: FindingCode }[];

/** What the rules of the domain say for each authority, by its AGS. */
export const FINDINGS: ReadonlyMap<string, Findings> = new Map(
  [...ASSESSMENTS].map(([ags, assessments]) => [
    ags,
    assessments.map(({ demand, finding }) => ({ demand, code: finding.code })),
  ]),
);

function toAuthority(row: AuthorityRow): LocalAuthority {
  const facts = {
    ...{ ags: row.ags, slug: row.slug, officialName: row.official_name, regierungsbezirk: row.regierungsbezirk },
    ...{ population: row.population, populationDate: row.population_date, areaKm2: row.area_km2 },
    ...{ website: row.website, wikidataId: row.wikidata_id },
  };
  const { kind } = row;
  const position = { latitude: row.lat ?? 0, longitude: row.lon ?? 0 };
  if (kind === 'kreis' || kind === 'staedteregion') return { ...facts, kind, name: row.official_name };
  if (kind === 'kreisfreie-stadt') return { ...facts, kind, name: row.name, position };
  return { ...facts, kind, name: row.name, position, kreisAgs: row.kreis_ags ?? '' };
}

/** A body as far as the demands depend on it: only a source of today that says "none" excludes them. */
function toBody({
  body_kind,
  body_name,
  certainty,
  as_of,
  retrieved,
  source_url,
}: IntegrationBodyRow): IntegrationBody {
  const source = { url: source_url, asOf: as_of, retrieved };
  if (body_kind === 'none') return { state: certainty === 'older' ? 'formerly-none' : 'documented-none', source };
  return { state: 'documented', kind: body_kind, name: body_name ?? '', certainty, page: undefined, source };
}
