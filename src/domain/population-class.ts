/**
 * Classes of population. The bounds are those of the Stadt- und Gemeindetyp of the Bundesinstitut für Bau-, Stadt- und
 * Raumforschung (small town below 20,000, medium-sized town below and from 50,000, city from 100,000, large city from 500,000).
 */
export const POPULATION_CLASSES = [
  { code: 'under-20000', from: 0, to: 20_000 },
  { code: '20000-50000', from: 20_000, to: 50_000 },
  { code: '50000-100000', from: 50_000, to: 100_000 },
  { code: '100000-500000', from: 100_000, to: 500_000 },
  { code: 'from-500000', from: 500_000, to: Infinity },
] as const;

/**
 * Code of the class that a number of inhabitants falls into; the lower bound belongs to the class.
 * @example populationClass(20_000) // '20000-50000'
 */
export function populationClass(population: number): string {
  return POPULATION_CLASSES.find(({ to }) => population < to)?.code ?? 'from-500000';
}
