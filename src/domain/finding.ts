import type { ExclusionReason } from './demand.ts';
import type { Evidence } from './evidence.ts';
import type { Inquiry } from './inquiry.ts';
import type { LocalizedText } from './localized-text.ts';

/** Findings that rest on a public source. */
export const CLOSED_FINDINGS = ['met', 'partly-met', 'not-met'] as const;
export type ClosedCode = (typeof CLOSED_FINDINGS)[number];

/** Findings that say nothing about the authority: never counted, coloured or worded as negative. */
export const OPEN_FINDINGS = ['nothing-found', 'awaiting-answer', 'not-researched'] as const;

/** All findings in the order in which they are shown. */
export const FINDING_CODES = [...CLOSED_FINDINGS, ...OPEN_FINDINGS, 'not-applicable'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A list that holds at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A documented search: where and with which words somebody looked. */
export interface SearchLog {
  /** ISO date of the search. */
  readonly date: string;
  readonly places: readonly string[];
  readonly words: readonly string[];
}

/** What a closed finding rests on. Only code that has checked a finding to be closed can speak of its sources. */
interface Grounds {
  /** ISO date on which this finding was made. */
  readonly since: string;
  readonly reason: LocalizedText;
  readonly evidence: NonEmpty<Evidence>;
}

/** A finding that public sources bear out. `not-met` names the source that states it: absence never suffices. */
export type ClosedFinding =
  | ({ readonly code: 'met' | 'partly-met' } & Grounds)
  | ({ readonly code: 'not-met'; readonly statedBy: Evidence } & Grounds);

/** A finding about our knowledge, not about the authority. It has no verdict, no evidence and no colour. */
export type OpenFinding =
  | { readonly code: 'nothing-found'; readonly since: string; readonly search: SearchLog }
  | { readonly code: 'awaiting-answer'; readonly since: string; readonly inquiry: Inquiry }
  | { readonly code: 'not-researched' };

/** The demand does not apply: by its own words or for want of a body (computed), or since a source says so. */
type NotApplicable =
  | { readonly code: 'not-applicable'; readonly reason: ExclusionReason }
  | ({ readonly code: 'not-applicable'; readonly reason: 'documented' } & {
      readonly since: string;
      readonly text: LocalizedText;
      readonly evidence: NonEmpty<Evidence>;
    });

/** What is known about one demand at one authority. */
export type Finding = ClosedFinding | OpenFinding | NotApplicable;

const closed: ReadonlySet<FindingCode> = new Set(CLOSED_FINDINGS);

/** Whether a finding rests on a public source. */
export function isClosed(finding: Finding): finding is ClosedFinding {
  return isClosedCode(finding.code);
}

/** Whether a finding speaks of our knowledge only: the demand applies, and nothing is proved. */
export function isOpen(finding: Finding): finding is OpenFinding {
  return !isClosed(finding) && finding.code !== 'not-applicable';
}

/** Whether the code is that of a finding that rests on a public source. */
export function isClosedCode(code: FindingCode): code is ClosedCode {
  return closed.has(code);
}
