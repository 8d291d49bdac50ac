import { expect, test } from 'vitest';
import { demandNumber } from '../../../src/domain/demand.ts';

test('the demands are numbered in the order of the resolution', () => {
  expect(demandNumber('concepts')).toBe(1);
  expect(demandNumber('reporting')).toBe(4);
});
