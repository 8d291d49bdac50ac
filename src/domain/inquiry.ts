import type { Demand } from './demand.ts';

/** An answer to an inquiry, word for word, without personal names. */
export interface Answer {
  /** ISO date of the answer. */
  readonly date: string;
  /** Whether it agrees with the finding as published; undefined where there was none to agree with. */
  readonly agrees: boolean | undefined;
  readonly text: string;
  readonly url: string | undefined;
}

/** A question put to an authority or council. */
export interface Inquiry {
  readonly demand: Demand;
  /** Who was asked: an office, never a person. */
  readonly addressee: string;
  readonly question: string;
  /** ISO dates of the question and of the day up to which an answer is awaited. */
  readonly asked: string;
  readonly deadline: string;
  readonly answer: Answer | undefined;
}

/** Weeks that somebody who is asked has for an answer. */
export const REPLY_WEEKS = 5;

export type InquiryState = 'awaiting' | 'answered' | 'no-answer';

/** Where an inquiry stands on a day. That no answer came says nothing about the matter. */
export function inquiryState({ answer, deadline }: Inquiry, today: string): InquiryState {
  if (answer !== undefined) return 'answered';
  return today > deadline ? 'no-answer' : 'awaiting';
}

/**
 * First day that a deadline may be set to.
 * @param asked ISO date of the question
 * @example earliestDeadline('2026-09-01') // '2026-10-06'
 */
export function earliestDeadline(asked: string): string {
  const [year = 0, month = 1, day = 1] = asked.split('-').map(Number);
  const deadline = new Date(Date.UTC(year, month - 1, day + 7 * REPLY_WEEKS));
  // A date that does not exist is a fault of its own field.
  return Number.isNaN(deadline.getTime()) ? asked : deadline.toISOString().slice(0, 10);
}
