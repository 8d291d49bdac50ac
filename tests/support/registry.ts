import { defaultAssessments } from '../../src/domain/assessment.ts';
import type { Demand } from '../../src/domain/demand.ts';
import type { FindingCode } from '../../src/domain/finding.ts';
import type { IntegrationBody } from '../../src/domain/integration-body.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { readCsv } from '../../src/schemas/csv.ts';
import { trusted } from '../../src/schemas/fault.ts';
import {
  authorityRow,
  integrationBodyRow,
  kimRegionRow,
  type AuthorityRow,
  type IntegrationBodyRow,
} from '../../src/schemas/registry.ts';
import { CONTENT_DIR } from '../../src/schemas/site-file.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';

function readTable<T>(name: string, schema: Parameters<typeof readCsv<T>>[2]): readonly T[] {
  const file = `registry/${name}.csv`;
  return trusted(readCsv(file, new ContentFolder(CONTENT_DIR).bytes(file), schema, ['ags']));
}

const bodyRows = readTable('integration-bodies', integrationBodyRow);

/** The authorities of the registry, made from the table itself and not by the code that builds the site. */
export const AUTHORITIES: readonly LocalAuthority[] = readTable('authorities', authorityRow).map(toAuthority);

/** Sources that the site does not link: party pages, text robots. */
export const UNLINKED_SOURCES: readonly string[] = [...bodyRows, ...readTable('kim-regions', kimRegionRow)]
  .filter((row) => !row.link_source)
  .map((row) => row.source_url);

/** The finding of each demand at an authority, in the order of the demands. */
type Findings = readonly { readonly demand: Demand; readonly code: FindingCode }[];

/** What the rules of the domain say for each authority, by its AGS. */
export const FINDINGS: ReadonlyMap<string, Findings> = new Map(
  AUTHORITIES.map((authority) => {
    const row = bodyRows.find(({ ags }) => ags === authority.ags);
    const findings = defaultAssessments(authority, row === undefined ? { state: 'not-researched' } : toBody(row));
    return [authority.ags, findings.map(({ demand, finding }) => ({ demand, code: finding.code }))];
  }),
);

function toAuthority(row: AuthorityRow): LocalAuthority {
  const facts = {
    ...{ ags: row.ags, slug: row.slug, officialName: row.official_name, regierungsbezirk: row.regierungsbezirk },
    ...{ population: row.population, populationDate: row.population_date, areaKm2: row.area_km2 },
    ...{ website: row.website, wikidataId: row.wikidata_id },
  };
  const { kind } = row;
  if (kind === 'kreis' || kind === 'staedteregion') return { ...facts, kind, name: row.official_name };
  if (kind === 'kreisfreie-stadt') return { ...facts, kind, name: row.name };
  return { ...facts, kind, name: row.name, kreisAgs: row.kreis_ags ?? '' };
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
