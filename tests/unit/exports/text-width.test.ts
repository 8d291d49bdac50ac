import { expect, test } from 'vitest';
import { widestText } from '../../../src/exports/text-width.ts';

test('A text needs more room the longer it is and the larger its letters are.', () => {
  expect(widestText('', 20)).toBe(0);
  expect(widestText('Köln', 20)).toBeGreaterThan(widestText('Kln', 20));
  expect(widestText('Köln', 24)).toBeGreaterThan(widestText('Köln', 20));
});

test('Wide letters get more room than narrow ones, in each script.', () => {
  expect(widestText('WMm', 100)).toBeGreaterThan(widestText('abc', 100));
  expect(widestText('ill', 100)).toBeLessThan(widestText('abc', 100));
  expect(widestText('жшю', 100)).toBeGreaterThan(widestText('вса', 100));
});

test('Marks that stand above or below a letter need no room of their own.', () => {
  expect(widestText('e\u0301', 100)).toBe(widestText('e', 100));
});
