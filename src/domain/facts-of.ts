import { strengthOfFinding, type Assessment } from './assessment.ts';
import type { Demand } from './demand.ts';
import type { BodyState, ExplorerFacts, FindingValue } from './explorer-facts.ts';
import { isClosed, type Finding } from './finding.ts';
import { freshest, type FreshnessState } from './freshness.ts';
import type { IntegrationBody } from './integration-body.ts';
import { isKreis, type LocalAuthority } from './local-authority.ts';

/** What is known about the body of an authority, as a state to filter by: never inferred, and none is asked of a Kreis. */
export function bodyStateOf(authority: LocalAuthority, body: IntegrationBody): BodyState {
  return isKreis(authority) ? 'not-applicable' : body.state;
}

/**
 * The facts of an authority for filters and sorting.
 * @param today ISO date of the build, for the freshness of sources
 */
export function factsOf(
  authority: LocalAuthority,
  body: IntegrationBody,
  assessments: readonly Assessment[],
  today: string,
): ExplorerFacts {
  const { ags, kind, regierungsbezirk, population } = authority;
  const finding = (demand: Demand): Finding =>
    assessments.find((one) => one.demand === demand)?.finding ?? { code: 'not-researched' };
  const value = (demand: Demand): FindingValue => valueOfFinding(finding(demand));
  const fresh = (demand: Demand): FreshnessState | undefined => freshnessOfFinding(finding(demand), today);
  return {
    ...{ ags, kind, regierungsbezirk, population, body: bodyStateOf(authority, body) },
    findings: {
      concepts: value('concepts'),
      criterion: value('criterion'),
      districts: value('districts'),
      reporting: value('reporting'),
    },
    freshness: {
      concepts: fresh('concepts'),
      criterion: fresh('criterion'),
      districts: fresh('districts'),
      reporting: fresh('reporting'),
    },
  };
}

function valueOfFinding(finding: Finding): FindingValue {
  return strengthOfFinding(finding) === 'self-reported' ? 'self-reported' : finding.code;
}

/** Freshness of the newest source of a finding; undefined where it rests on none. */
export function freshnessOfFinding(finding: Finding, today: string): FreshnessState | undefined {
  return isClosed(finding) ? freshest(finding.evidence, today)?.state : undefined;
}
