import { expect, test } from 'vitest';
import { isMunicipality } from '../../../src/domain/local-authority.ts';
import { cellKey } from '../../../src/map/hex-grid.ts';
import { layOut } from '../../../src/map/layout.ts';
import { measure, tornGroups } from '../../../src/map/measures.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const places = AUTHORITIES.filter(isMunicipality);
const start = performance.now();
const cells = layOut(places);
const duration = performance.now() - start;

test('each of the 396 municipalities has a hexagon of its own', () => {
  expect(new Set(cells.map(cellKey)).size).toBe(396);
});

test('the same places give the same map', () => {
  expect(layOut(places)).toEqual(cells);
});

test('neighbours stay near each other, and no Kreis and no Regierungsbezirk is torn', () => {
  const { displacement, neighboursKept, torn } = measure(places, cells);
  expect(neighboursKept).toBeGreaterThan(0.96);
  expect(displacement.hexagons).toBeLessThan(0.72);
  expect(displacement.km).toBeLessThan(7.2);
  expect(torn).toEqual([]);
});

test('the layout takes seconds, not minutes', () => {
  expect(duration).toBeLessThan(15_000);
});

test('a group of two cells that do not touch is torn', () => {
  const cells = [
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 2, row: 0 },
  ];
  expect(tornGroups(['a', 'b', 'a'], cells)).toEqual(['a']);
  expect(tornGroups(['a', 'a', 'b'], cells)).toEqual([]);
});
