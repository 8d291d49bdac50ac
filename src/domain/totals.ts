import type { Assessment } from './assessment.ts';
import type { Demand } from './demand.ts';
import { FINDING_CODES, type FindingCode } from './finding.ts';

/** How many authorities stand at each finding for one demand; `applicable` is the denominator, `total` counts all. */
export interface Totals {
  readonly byFinding: Readonly<Record<FindingCode, number>>;
  readonly applicable: number;
  readonly total: number;
}

/** Counts the assessments of one demand. The only place on the site where assessments are counted. */
export function totalsOf(demand: Demand, assessments: readonly Assessment[]): Totals {
  const ofDemand = assessments.filter((assessment) => assessment.demand === demand);
  const count = (code: FindingCode): number => ofDemand.filter(({ finding }) => finding.code === code).length;
  const byFinding: Record<FindingCode, number> = {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    'nothing-found': 0,
    'awaiting-answer': 0,
    'not-researched': 0,
    'not-applicable': 0,
  };
  for (const code of FINDING_CODES) byFinding[code] = count(code);
  return { byFinding, applicable: ofDemand.length - byFinding['not-applicable'], total: ofDemand.length };
}
