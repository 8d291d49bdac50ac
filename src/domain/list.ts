import { strengthOfFinding, type Assessment } from './assessment.ts';
import { DEMANDS, type Demand } from './demand.ts';
import type { FindingValue } from './explorer-facts.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { CLOSED_FINDINGS, isOpen, OPEN_FINDINGS, type Finding } from './finding.ts';
import { isKreis, type LocalAuthority } from './local-authority.ts';
import { totalsOf, type Totals } from './totals.ts';

/** The groups that stand side by side in the totals: each assessment is in one of them, if its demand applies. */
export const OWN_GROUPS = ['documented', 'self-reported', ...OPEN_FINDINGS] as const;

/** The lists of each demand: its groups, all whose finding is still open, and all authorities to which it applies. */
export const LIST_GROUPS = [...OWN_GROUPS, 'open', 'applicable'] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];

/** Kinds of authority that have lists of their own. */
export type ListKind = 'kreisfreie-stadt' | 'kreis';

/** A list with an address of its own: of a demand's group, for all kinds of authority or for one. */
export interface AuthorityList {
  readonly demand: Demand;
  readonly group: ListGroup;
  readonly kind?: ListKind | undefined;
}

/** The lists by kind: for the demands that apply to more than one kind, who documents and what is still open. */
const KIND_LISTS: readonly AuthorityList[] = (
  [
    ['concepts', 'kreisfreie-stadt'],
    ['concepts', 'kreis'],
    ['reporting', 'kreisfreie-stadt'],
  ] as const
).flatMap(([demand, kind]) => (['documented', 'open'] as const).map((group) => ({ demand, group, kind })));

/** Every list that has a page. */
export const AUTHORITY_LISTS: readonly AuthorityList[] = [
  ...DEMANDS.flatMap((demand) => LIST_GROUPS.map((group) => ({ demand, group }))),
  ...KIND_LISTS,
];

/** Group in which a finding is counted and listed; undefined where the demand does not apply. */
export function groupOf(finding: Finding): (typeof OWN_GROUPS)[number] | undefined {
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
  if (group === 'open') return isOpen(finding);
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
    case 'open':
      return OPEN_FINDINGS.reduce((sum, code) => sum + totals.byFinding[code], 0);
    case 'applicable':
      return totals.applicable;
    default:
      return totals.byFinding[group];
  }
}

/** Whether an authority is of the kind that a list is about; the StädteRegion counts as a Kreis. */
export function isOfListKind(authority: LocalAuthority, kind: ListKind | undefined): boolean {
  if (kind === undefined) return true;
  return kind === 'kreis' ? isKreis(authority) : authority.kind === kind;
}

/** How many authorities stand in a list. */
export function listLength(
  { demand, group, kind }: AuthorityList,
  places: readonly { readonly authority: LocalAuthority; readonly assessments: readonly Assessment[] }[],
): number {
  const own = places.filter(({ authority }) => isOfListKind(authority, kind));
  return listCount(
    group,
    totalsOf(
      demand,
      own.flatMap(({ assessments }) => assessments),
    ),
  );
}

/** The choice in the explorer that shows the places of a list. */
export function listFilters({ demand, group, kind }: AuthorityList): Filters {
  const kinds = kind === 'kreis' ? ['kreis', 'staedteregion'] : [kind].filter((one) => one !== undefined);
  return { ...NO_FILTERS, chosen: { [demand]: findingsIn(group), ...(kinds.length === 0 ? {} : { kind: kinds }) } };
}

function findingsIn(group: ListGroup): readonly FindingValue[] {
  switch (group) {
    case 'documented':
      return CLOSED_FINDINGS;
    case 'open':
      return OPEN_FINDINGS;
    case 'applicable':
      return [...CLOSED_FINDINGS, 'self-reported', ...OPEN_FINDINGS];
    default:
      return [group];
  }
}
