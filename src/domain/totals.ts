import { strengthOfFinding, type Assessment } from './assessment.ts';
import type { Demand } from './demand.ts';
import type { ClosedCode, FindingCode } from './finding.ts';

/** How many authorities stand at each finding for one demand; `applicable` is the denominator, `total` counts all. */
export interface Totals {
  readonly byFinding: Readonly<Record<FindingCode, number>>;
  /** Closed findings that rest on more than the word of the authority or council itself. */
  readonly documented: Readonly<Record<ClosedCode, number>>;
  /** Closed findings that rest on a self-report alone: never part of `documented`. */
  readonly selfReported: number;
  readonly applicable: number;
  readonly total: number;
}

/**
 * Counts the assessments of one demand, each authority once, however often it is listed. The only place on the site where
 * assessments are counted.
 */
export function totalsOf(demand: Demand, assessments: readonly Assessment[]): Totals {
  const ofDemand = assessments.filter((assessment) => assessment.demand === demand);
  const each = [...new Map(ofDemand.map((assessment) => [assessment.ags, assessment.finding])).values()];
  const proved = each.filter((finding) => strengthOfFinding(finding) !== 'self-reported');
  const count = (code: FindingCode): number => each.filter((finding) => finding.code === code).length;
  const documented = {
    met: proved.filter(({ code }) => code === 'met').length,
    'partly-met': proved.filter(({ code }) => code === 'partly-met').length,
    'not-met': proved.filter(({ code }) => code === 'not-met').length,
  };
  const byFinding = {
    met: count('met'),
    'partly-met': count('partly-met'),
    'not-met': count('not-met'),
    'nothing-found': count('nothing-found'),
    'awaiting-answer': count('awaiting-answer'),
    'not-researched': count('not-researched'),
    'not-applicable': count('not-applicable'),
  };
  return {
    byFinding,
    documented,
    selfReported: each.length - proved.length,
    applicable: each.length - byFinding['not-applicable'],
    total: each.length,
  };
}
