/** Kinds of integration body under § 27 GO NRW, as the source calls them. */
export const BODY_KINDS = [
  'integrationsrat',
  'integrationsausschuss',
  'ausschuss-chancengerechtigkeit-integration',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * How sure the record is: `current` = a source after the reform of 2025, `election-2025` = a source on the election of
 * 14 September 2025, `older` = an older or undated source.
 */
export const CERTAINTIES = ['current', 'election-2025', 'older'] as const;
type Certainty = (typeof CERTAINTIES)[number];

/** Where a record comes from. `url` is undefined where the site does not link the source (party pages, text robots). */
interface BodySource {
  readonly url: string | undefined;
  /** ISO date, full or partial; undefined when the source bears none. */
  readonly asOf: string | undefined;
  /** ISO date on which the source was read. */
  readonly retrieved: string;
}

/** What is documented about the integration body of a municipality. Never inferred from population or origin. */
export type IntegrationBody =
  | {
      readonly state: 'documented';
      readonly kind: BodyKind;
      readonly name: string;
      readonly certainty: Certainty;
      readonly page: string | undefined;
      readonly source: BodySource;
    }
  | { readonly state: 'documented-none'; readonly source: BodySource }
  /** An older source says there was none at its date; whether there is one in the present term is unknown. */
  | { readonly state: 'formerly-none'; readonly source: BodySource }
  | { readonly state: 'not-researched' };

/** Name of every such body since the reform of § 27 GO NRW (GV. NRW. 2025 Nr. 32). */
const NAME_SINCE_REFORM = 'Ausschuss für Chancengerechtigkeit und Integration';

/** First day on which the new name is valid (start of the council term 2025–2030). */
export const REFORM_DATE = '2025-11-01';

/** Names of a body before and since the reform. */
export interface BodyNames {
  /** Valid until 31 October 2025. */
  readonly before: string;
  /** Valid since 1 November 2025. */
  readonly since: string;
}

/**
 * Both names of a body. One that is recorded only under its new name was an Integrationsrat or an Integrationsausschuss;
 * which of the two is not known.
 * @example bodyNames('integrationsrat', 'Zuwanderer- und Integrationsrat').before // 'Zuwanderer- und Integrationsrat'
 */
export function bodyNames(kind: BodyKind, recordedName: string): BodyNames {
  const before =
    kind === 'ausschuss-chancengerechtigkeit-integration' ? 'Integrationsrat / Integrationsausschuss' : recordedName;
  return { before, since: NAME_SINCE_REFORM };
}
