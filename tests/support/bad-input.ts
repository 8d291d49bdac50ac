import type { ContentCopy } from './content-copy.ts';

/** What a fault has to say. `at` is a text in the broken file whose line the fault must name; without it, no line. */
interface ExpectedFault {
  readonly file: string;
  readonly at?: string;
  readonly field?: string;
  readonly found: string;
  readonly fix: string;
}

/** One way to break the content, and the first fault that has to be told about it. */
export interface BadInput {
  /** Completes the sentence "The content is refused because of …". */
  readonly name: string;
  readonly breakIt: (content: ContentCopy) => void;
  readonly fault: ExpectedFault;
  /** How many faults it causes; 1 unless told otherwise. */
  readonly count?: number;
  /** Whether the whole build is tried with it as well: one bad input of each kind, for a build takes seconds. */
  readonly alsoBuild?: true;
}
