import { expect } from 'vitest';

/** Matches any text that holds this one, within `toEqual` and `toMatchObject`. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}
