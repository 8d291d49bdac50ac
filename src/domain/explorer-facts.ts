import { DEMANDS, type Demand } from './demand.ts';
import { CLOSED_FINDINGS, OPEN_FINDINGS } from './finding.ts';
import { FRESHNESS_STATES, type FreshnessState } from './freshness.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE, type AuthorityKind, type Regierungsbezirk } from './local-authority.ts';

/** What can be chosen for a demand: its findings in their order; what rests on a self-report alone stands apart. */
export const FINDING_VALUES = [...CLOSED_FINDINGS, 'self-reported', ...OPEN_FINDINGS, 'not-applicable'] as const;
export type FindingValue = (typeof FINDING_VALUES)[number];

/** What can be known about the integration body of an authority; a Kreis has none (§ 27 GO NRW). */
export const BODY_STATES = [
  'documented',
  'documented-none',
  'formerly-none',
  'not-researched',
  'not-applicable',
] as const;
export type BodyState = (typeof BODY_STATES)[number];

/** All that an authority can be filtered and sorted by, besides its name. */
export interface ExplorerFacts {
  readonly ags: string;
  readonly kind: AuthorityKind;
  readonly regierungsbezirk: Regierungsbezirk;
  readonly body: BodyState;
  readonly population: number;
  readonly findings: Readonly<Record<Demand, FindingValue>>;
  /** Freshness of the sources of each demand; undefined where the finding rests on none. */
  readonly freshness: Readonly<Record<Demand, FreshnessState | undefined>>;
}

/** AGS of the Kreis that an authority is or belongs to: by rule the first five digits of its own; none for a kreisfreie Stadt. */
export function kreisAgsOf({ ags, kind }: Pick<ExplorerFacts, 'ags' | 'kind'>): string | undefined {
  return kind === 'kreisfreie-stadt' ? undefined : ags.slice(0, 5);
}

/**
 * The facts as one short attribute of a row or a shape: AGS, a digit each for kind, Regierungsbezirk, body, the four findings and
 * the freshness of each, population.
 * @example encodeFacts(rheine) // '05566076 1201444 ---- 77893' but for its findings
 */
export function encodeFacts(facts: ExplorerFacts): string {
  const findings = DEMANDS.map((demand) => FINDING_VALUES.indexOf(facts.findings[demand]));
  const fresh = DEMANDS.map((demand) => {
    const state = facts.freshness[demand];
    return state === undefined ? '-' : String(FRESHNESS_STATES.indexOf(state));
  });
  const places = [
    AUTHORITY_KINDS.indexOf(facts.kind),
    REGIERUNGSBEZIRKE.indexOf(facts.regierungsbezirk),
    BODY_STATES.indexOf(facts.body),
  ];
  return `${facts.ags} ${[...places, ...findings].join('')} ${fresh.join('')} ${String(facts.population)}`;
}

const FORM = /^(\d{5}|\d{8}) (\d)(\d)(\d)(\d)(\d)(\d)(\d) ([-\d])([-\d])([-\d])([-\d]) (\d{1,9})$/u;

/** The facts that an attribute holds; undefined where it is none of `encodeFacts`. */
export function decodeFacts(text: string): ExplorerFacts | undefined {
  const [, ags = '', ...parts] = FORM.exec(text) ?? [];
  const pick = <T>(list: readonly T[], index: number): T | undefined => list[Number(parts[index])];
  const kind = pick(AUTHORITY_KINDS, 0);
  const regierungsbezirk = pick(REGIERUNGSBEZIRKE, 1);
  const body = pick(BODY_STATES, 2);
  const [concepts, criterion, districts, reporting] = DEMANDS.map((_, index) => pick(FINDING_VALUES, 3 + index));
  if (kind === undefined || regierungsbezirk === undefined || body === undefined) return undefined;
  if (concepts === undefined || criterion === undefined || districts === undefined || reporting === undefined)
    return undefined;
  const findings = { concepts, criterion, districts, reporting };
  const [first, second, third, fourth] = DEMANDS.map((_, index) => pick(FRESHNESS_STATES, 7 + index));
  const freshness = { concepts: first, criterion: second, districts: third, reporting: fourth };
  return { ags, kind, regierungsbezirk, body, population: Number(parts[11]), findings, freshness };
}
