import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POPULATION_CLASSES, populationClass } from '../../../src/domain/population-class.ts';

test.each([
  [0, 'under-20000'],
  [19_999, 'under-20000'],
  [20_000, '20000-50000'],
  [50_000, '50000-100000'],
  [100_000, '100000-500000'],
  [499_999, '100000-500000'],
  [500_000, 'from-500000'],
])('%d inhabitants fall into the class %s.', (population, code) => {
  expect(populationClass(population)).toBe(code);
});

test('Each number of inhabitants falls into the one class whose bounds hold it.', () => {
  fc.assert(
    fc.property(fc.nat(), (population) => {
      const holding = POPULATION_CLASSES.filter(({ from, to }) => from <= population && population < to);
      expect(holding.map(({ code }) => code)).toEqual([populationClass(population)]);
    }),
  );
});
