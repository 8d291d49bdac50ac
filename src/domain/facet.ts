import { DEMANDS } from './demand.ts';
import { BODY_STATES, FINDING_VALUES, kreisAgsOf, type ExplorerFacts } from './explorer-facts.ts';
import { FRESHNESS_STATES } from './freshness.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE, type Regierungsbezirk } from './local-authority.ts';
import { POPULATION_CLASSES, populationClass } from './population-class.ts';

/** What authorities can be filtered by, as named in addresses: the finding of each demand, and facts about the place. */
export const FACETS = [...DEMANDS, 'kind', 'kreis', 'regierungsbezirk', 'body', 'freshness', 'population'] as const;
export type Facet = (typeof FACETS)[number];

/** How addresses name the Regierungsbezirke. */
export const REGIERUNGSBEZIRK_CODES: Readonly<Record<Regierungsbezirk, string>> = {
  Düsseldorf: 'duesseldorf',
  Köln: 'koeln',
  Münster: 'muenster',
  Detmold: 'detmold',
  Arnsberg: 'arnsberg',
};

const VALUES: Readonly<Record<Exclude<Facet, 'kreis'>, readonly string[]>> = {
  concepts: FINDING_VALUES,
  criterion: FINDING_VALUES,
  districts: FINDING_VALUES,
  reporting: FINDING_VALUES,
  kind: AUTHORITY_KINDS,
  regierungsbezirk: REGIERUNGSBEZIRKE.map((name) => REGIERUNGSBEZIRK_CODES[name]),
  body: BODY_STATES,
  freshness: FRESHNESS_STATES,
  population: POPULATION_CLASSES.map(({ code }) => code),
};

/** AGS of a Kreis in North Rhine-Westphalia. */
const KREIS_AGS = /^05\d{3}$/u;

/** Whether a facet can have a value; of a Kreis only the form of its AGS is known here. */
export function isFacetValue(facet: Facet, value: string): boolean {
  return facet === 'kreis' ? KREIS_AGS.test(value) : VALUES[facet].includes(value);
}

/** The values that can be chosen for a facet, in the order in which they are shown; the Kreise stand in the registry. */
export function facetValues(facet: Exclude<Facet, 'kreis'>): readonly string[] {
  return VALUES[facet];
}

/** The values that an authority has: one of most facets, none or several of the freshness of its sources. */
export function valuesOf(facet: Facet, facts: ExplorerFacts): readonly string[] {
  switch (facet) {
    case 'kind':
      return [facts.kind];
    case 'kreis':
      return [kreisAgsOf(facts)].filter((ags) => ags !== undefined);
    case 'regierungsbezirk':
      return [REGIERUNGSBEZIRK_CODES[facts.regierungsbezirk]];
    case 'body':
      return [facts.body];
    case 'freshness':
      return [...new Set(DEMANDS.map((demand) => facts.freshness[demand]).filter((state) => state !== undefined))];
    case 'population':
      return [populationClass(facts.population)];
    default:
      return [facts.findings[facet]];
  }
}
