import { strengthOfFinding, type Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import type { Totals } from './totals.ts';

/** The lists behind the numbers of each demand: the groups side by side, and all authorities to which it applies. */
export const LIST_GROUPS = [
  'documented',
  'self-reported',
  'nothing-found',
  'awaiting-answer',
  'not-researched',
  'applicable',
] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];

/** Group in which a finding is counted and listed; undefined where the demand does not apply. */
export function groupOf(finding: Finding): Exclude<ListGroup, 'applicable'> | undefined {
  switch (finding.code) {
    case 'met':
    case 'partly-met':
    case 'not-met':
      return strengthOfFinding(finding) === 'self-reported' ? 'self-reported' : 'documented';
    case 'not-applicable':
      return undefined;
    default:
      return finding.code;
  }
}

/** Whether an assessment stands in a list. */
export function isListed({ finding }: Assessment, group: ListGroup): boolean {
  const own = groupOf(finding);
  return group === 'applicable' ? own !== undefined : own === group;
}

/** How many authorities stand in a list, out of the totals of its demand. */
export function listCount(group: ListGroup, totals: Totals): number {
  switch (group) {
    case 'documented':
      return totals.documented.met + totals.documented['partly-met'] + totals.documented['not-met'];
    case 'self-reported':
      return totals.selfReported;
    case 'applicable':
      return totals.applicable;
    default:
      return totals.byFinding[group];
  }
}
