import type { IntegrationBody } from '../../src/domain/integration-body.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';

/** Facts that no rule depends on. */
const FACTS = {
  slug: 'ort',
  name: 'Ort',
  officialName: 'Ort, Stadt',
  regierungsbezirk: 'Köln',
  population: 10_000,
  populationDate: '2024-12-31',
  areaKm2: 50.5,
  website: undefined,
  wikidataId: 'Q1',
} as const;

const position = { latitude: 51.5, longitude: 7.5 } as const;

/** An authority of one kind; a municipality of a Kreis belongs to the Kreis that its key names, unless told otherwise. */
export function authorityOf(kind: LocalAuthority['kind'], ags: string, kreisAgs = ags.slice(0, 5)): LocalAuthority {
  switch (kind) {
    case 'kreisfreie-stadt':
      return { ...FACTS, kind, ags, position };
    case 'kreis':
    case 'staedteregion':
      return { ...FACTS, kind, ags };
    case 'kreisangehoerige-stadt':
    case 'kreisangehoerige-gemeinde':
      return { ...FACTS, kind, ags, kreisAgs, position };
  }
}

export const KOELN = authorityOf('kreisfreie-stadt', '05315000');
export const STADT_AACHEN = authorityOf('kreisangehoerige-stadt', '05334002');
export const KREIS_STEINFURT = authorityOf('kreis', '05566');
export const STAEDTEREGION_AACHEN = authorityOf('staedteregion', '05334');
export const RHEINE = authorityOf('kreisangehoerige-stadt', '05566076');
export const HOPSTEN = authorityOf('kreisangehoerige-gemeinde', '05566032');

const SOURCE = { url: 'https://example.org/', asOf: '2025', retrieved: '2026-11-22' } as const;

/** One integration body for each state of knowledge. */
export const BODIES: readonly IntegrationBody[] = [
  {
    state: 'documented',
    kind: 'integrationsrat',
    name: 'Integrationsrat',
    certainty: 'election-2025',
    page: undefined,
    source: SOURCE,
  },
  { state: 'documented-none', source: SOURCE },
  { state: 'formerly-none', source: SOURCE },
  { state: 'not-researched' },
];
