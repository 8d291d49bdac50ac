import type { ExclusionReason } from './demand.ts';

/** Findings that rest on a public source. */
export const CLOSED_FINDINGS = ['met', 'partly-met', 'not-met'] as const;

/** Findings that say nothing about the authority: never counted, coloured or worded as negative. */
const OPEN_FINDINGS = ['nothing-found', 'awaiting-answer', 'not-researched'] as const;

/** All findings in the order in which they are shown. */
export const FINDING_CODES = [...CLOSED_FINDINGS, ...OPEN_FINDINGS, 'not-applicable'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

const closed: ReadonlySet<FindingCode> = new Set(CLOSED_FINDINGS);

/** Whether a finding rests on a public source. */
export function isClosed(code: FindingCode): boolean {
  return closed.has(code);
}

/** What is known about one demand at one authority. */
export type Finding =
  { readonly code: 'not-researched' } | { readonly code: 'not-applicable'; readonly reason: ExclusionReason };
