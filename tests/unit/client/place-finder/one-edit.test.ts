import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEdit, isOneEditOfBeginning } from '../../../../src/client/place-finder/one-edit.ts';

test.for([
  ['essen', 'esen'],
  ['essen', 'esssen'],
  ['essen', 'ensen'],
  ['essen', 'esesn'],
  ['essen', 'ssen'],
  ['essen', 'esse'],
] as const)('“%s” and “%s” are one slip apart.', ([a, b]) => {
  expect(isOneEdit(a, b)).toBe(true);
  expect(isOneEdit(b, a)).toBe(true);
});

test.for([
  ['essen', 'essen'],
  ['essen', 'sesne'],
  ['essen', 'ess'],
  ['essen', 'hamm'],
  ['essen', 'essnn2'],
] as const)('“%s” and “%s” are not.', ([a, b]) => {
  expect(isOneEdit(a, b)).toBe(false);
});

test('It does not matter which of two words is the right one.', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => isOneEdit(a, b) === isOneEdit(b, a)));
});

test('A slip is found in the beginning of a name, too.', () => {
  expect(isOneEditOfBeginning('dortnu', 'dortmund')).toBe(true);
  expect(isOneEditOfBeginning('drotm', 'dortmund')).toBe(true);
  expect(isOneEditOfBeginning('hagen', 'dortmund')).toBe(false);
});
