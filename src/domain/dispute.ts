import type { Demand } from './demand.ts';
import type { LocalizedText } from './localized-text.ts';

/** Stages of a dispute, in the only order in which they can follow each other. */
export const DISPUTE_STATES = ['reported', 'acknowledged', 'under-review', 'decided'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

/** One stage that a dispute has reached; only a decision has a reason, and it always has one. */
export type DisputeStep =
  | { readonly state: Exclude<DisputeState, 'decided'>; readonly date: string }
  | { readonly state: 'decided'; readonly date: string; readonly reason: LocalizedText };

/** An objection to a finding, with every stage it has passed. */
export interface Dispute {
  readonly demand: Demand;
  readonly steps: readonly DisputeStep[];
}

/** The stage that a dispute has reached. */
export function currentStep({ steps }: Dispute): DisputeStep | undefined {
  return steps.at(-1);
}

/** Index of the first step that does not follow from the one before it; undefined where all do. */
export function firstWrongStep(steps: readonly DisputeStep[]): number | undefined {
  const wrong = steps.findIndex(
    ({ state, date }, index) => state !== DISPUTE_STATES[index] || date < (steps[index - 1]?.date ?? ''),
  );
  return wrong === -1 ? undefined : wrong;
}
