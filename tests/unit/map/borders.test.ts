import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordersOf, linesOf, type OwnedCell } from '../../../src/map/borders.ts';
import { cellKey } from '../../../src/map/hex-grid.ts';

/** The points that a path leads through, from its relative steps. */
function lines(path: string): readonly (readonly string[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      let [x = 0, y = 0] = (/^(-?\d+),(-?\d+)/u.exec(line) ?? []).slice(1).map(Number);
      const points = [`${String(x)},${String(y)}`];
      for (const step of line.matchAll(/l(?<right>-?\d+) ?(?<down>-?\d+)|v(?<along>-?\d+)/gu)) {
        x += Number(step.groups?.['right'] ?? 0);
        y += Number(step.groups?.['down'] ?? step.groups?.['along'] ?? 0);
        points.push(`${String(x)},${String(y)}`);
      }
      return points;
    });
}

const anyCells: fc.Arbitrary<readonly OwnedCell[]> = fc.uniqueArray(
  fc.record({
    cell: fc.record({ column: fc.integer({ min: -4, max: 4 }), row: fc.integer({ min: -4, max: 4 }) }),
    kreis: fc.constantFrom('a', 'b', 'c'),
    region: fc.constantFrom('x', 'y'),
  }),
  { selector: ({ cell }) => cellKey(cell), minLength: 1, maxLength: 40 },
);

const one = { cell: { column: 0, row: 0 }, kreis: 'a', region: 'x' };
const two = { cell: { column: 1, row: 0 }, kreis: 'b', region: 'x' };

test('one hexagon has an outline of six sides and no other border', () => {
  const { outline, kreise, regions } = bordersOf([one]);
  expect(lines(outline).map(({ length }) => length)).toEqual([7]);
  expect(kreise + regions).toBe('');
});

test('two hexagons of different Kreise share one side', () => {
  expect(bordersOf([one, two]).kreise).toBe('M30,-17v34');
  expect(bordersOf([one, { ...two, region: 'y' }])).toMatchObject({ kreise: '', regions: 'M30,-17v34' });
  expect(bordersOf([one, { ...two, kreis: 'a' }]).kreise).toBe('');
});

test('outlines close, whatever the shape', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const open = lines(bordersOf(cells).outline).filter((line) => line[0] !== line.at(-1));
      expect(open).toEqual([]);
    }),
  );
});

test('each edge is drawn once', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const edges = Object.values(bordersOf(cells)).flatMap((path: string) =>
        lines(path).flatMap((line) => line.slice(1).map((point, index) => [line[index], point].toSorted().join(' '))),
      );
      expect(new Set(edges).size).toBe(edges.length);
    }),
  );
});

test('edges that meet end to end become one line', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 2, y: 0 },
  ];
  expect(
    linesOf([
      { from: b, to: a },
      { from: b, to: c },
    ]),
  ).toEqual([[a, b, c]]);
});
