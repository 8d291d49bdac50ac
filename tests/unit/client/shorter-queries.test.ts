import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorterQueries } from '../../../src/client/shorter-queries.ts';

test('A long word loses its ending step by step.', () => {
  expect(shorterQueries('Lenkungsgruppinnen')).toEqual(['Lenkungsgruppi', 'Lenkungsgrup', 'Lenkungsg']);
});

test('Short words stay as they are.', () => {
  expect(shorterQueries('Rat in NRW')).toEqual([]);
  expect(shorterQueries('🦄🦄🦄🦄')).toEqual([]);
});

test('There are at most three attempts, each shorter, with as many words.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      const attempts = shorterQueries(query);
      expect(attempts.length).toBeLessThanOrEqual(3);
      for (const attempt of attempts) {
        expect(attempt.length).toBeLessThanOrEqual(query.length);
        expect(attempt.split(' ')).toHaveLength(query.split(/\s+/u).length);
      }
    }),
  );
});
