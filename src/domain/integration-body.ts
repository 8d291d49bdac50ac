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

/** Names of a body, as far as its source bears them out. */
export interface BodyNames {
  /** Name since 1 November 2025; undefined where it is not known whether the body exists in the present term. */
  readonly since: string | undefined;
  /** Name by which the source calls the body; undefined where that is the new one. */
  readonly recorded: string | undefined;
}

/**
 * The names of a documented body.
 * @example bodyNames('integrationsrat', 'Integrationsrat', 'election-2025').since // 'Ausschuss für Chancengerechtigkeit …'
 */
export function bodyNames(kind: BodyKind, recordedName: string, certainty: Certainty): BodyNames {
  return {
    since: certainty === 'older' ? undefined : NAME_SINCE_REFORM,
    recorded:
      kind === 'ausschuss-chancengerechtigkeit-integration' && recordedName === NAME_SINCE_REFORM
        ? undefined
        : recordedName,
  };
}
