import { getCollection } from 'astro:content';
import type { IntegrationBody } from '../domain/integration-body.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { KimRegionRow } from '../schemas/registry.ts';
import { toAuthority, toBody } from '../schemas/registry-rows.ts';

/** The Kommunales Integrationszentrum of a KIM grant recipient, as far as documented. */
export interface IntegrationCentre {
  readonly name: string | undefined;
  readonly page: string | undefined;
  /** Page that shows the centre; undefined where it is not linked. */
  readonly sourceUrl: string | undefined;
  readonly retrieved: string;
}

/** The registry of all authorities, with what is documented about the bodies and the integration centres. */
export interface Registry {
  /** All authorities in the order of the official key. */
  readonly authorities: readonly LocalAuthority[];
  readonly byAgs: ReadonlyMap<string, LocalAuthority>;
  readonly bySlug: ReadonlyMap<string, LocalAuthority>;
  readonly bodies: ReadonlyMap<string, IntegrationBody>;
  readonly centres: ReadonlyMap<string, IntegrationCentre>;
  readonly postcodes: ReadonlyMap<string, readonly string[]>;
}

let registry: Promise<Registry> | undefined;

/** Reads the registry once per build. */
export function getRegistry(): Promise<Registry> {
  registry ??= readRegistry();
  return registry;
}

async function readRegistry(): Promise<Registry> {
  const [rows, bodyRows, kimRows, postcodeRows] = await Promise.all([
    getCollection('authorities'),
    getCollection('integrationBodies'),
    getCollection('kimRegions'),
    getCollection('postcodes'),
  ]);
  const authorities = rows.map((row) => toAuthority(row.data)).sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const postcodes = new Map<string, string[]>();
  for (const { data } of postcodeRows) postcodes.set(data.ags, [...(postcodes.get(data.ags) ?? []), data.plz]);
  return {
    authorities,
    byAgs: new Map(authorities.map((authority) => [authority.ags, authority])),
    bySlug: new Map(authorities.map((authority) => [authority.slug, authority])),
    bodies: new Map(bodyRows.map(({ data }) => [data.ags, toBody(data)])),
    centres: new Map(kimRows.map(({ data }) => [data.ags, toCentre(data)])),
    postcodes,
  };
}

function toCentre(row: KimRegionRow): IntegrationCentre {
  const sourceUrl = row.link_source ? row.source_url : undefined;
  return { name: row.ki_name, page: row.ki_url, sourceUrl, retrieved: row.retrieved };
}

/** The body of an authority; not researched unless a source says something. */
export function bodyOf({ bodies }: Registry, authority: LocalAuthority): IntegrationBody {
  return bodies.get(authority.ags) ?? { state: 'not-researched' };
}
