import type { Demand } from './demand.ts';

/** An answer to an inquiry, word for word, without personal names. */
export interface Answer {
  /** ISO date of the answer. */
  readonly date: string;
  /** Whether the authority or council agrees with the finding as published. */
  readonly agrees: boolean;
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
