import { linearSumAssignment } from 'linear-sum-assignment';
import type { Municipality } from '../domain/local-authority.ts';
import { cellsWithin, centreOf, type Cell } from './hex-grid.ts';
import { project, type Point } from './plane.ts';
import { relax } from './relaxation.ts';

/** Share of a hexagon's width within which a place counts for how full a cell is. */
const REACH = 0.8;

/** Key of the Kreis that a municipality belongs to; of itself, if it is kreisfrei. */
export function kreisOf(place: Municipality): string {
  return 'kreisAgs' in place ? place.kreisAgs : place.ags;
}

/** Width, in kilometres, of a hexagon as large as an average municipality. */
export function hexagonWidth(places: readonly Municipality[]): number {
  const area = places.reduce((sum, { areaKm2 }) => sum + areaKm2, 0) / places.length;
  return Math.sqrt((area * 2) / Math.sqrt(3));
}

/** Where the municipalities really are, in widths of a hexagon around their common middle. */
export function realPoints(places: readonly Municipality[]): readonly Point[] {
  const width = hexagonWidth(places);
  const points = places.map(({ position }) => project(position)).map(({ x, y }) => ({ x: x / width, y: y / width }));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  return points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * An equal-area cartogram: one hexagon for each municipality, in the order given. The places are spread evenly, as many cells are cut
 * out of a grid where the spread places lie, and each place gets a cell of its own so that the sum of the squared distances is the
 * least possible. The same places always give the same cells. Source: Jonker and Volgenant 1987 for the assignment.
 */
export function layOut(places: readonly Municipality[]): readonly Cell[] {
  const points = relax(realPoints(places).map((point, index) => ({ ...point, group: groupAt(places, index) })));
  const cells = fullestCells(points, places.length);
  const costs = points.map((point) => Float64Array.from(cells, (cell) => squared(point, centreOf(cell))));
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
  return places.map((place, index) => {
    const cell = cells[rowAssignments[index] ?? -1];
    if (cell === undefined) throw new Error(`no hexagon for ${place.name}`);
    return cell;
  });
}

function groupAt(places: readonly Municipality[], index: number): string {
  const place = places[index];
  return place === undefined ? '' : kreisOf(place);
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

/** The cells around which most places lie: together they have the shape of the state. */
function fullestCells(points: readonly Point[], count: number): readonly Cell[] {
  const reach = Math.max(...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + 1;
  const near = (cell: Point): number =>
    points.reduce((sum, point) => sum + Math.exp(-squared(point, cell) / (2 * REACH ** 2)), 0);
  return cellsWithin(reach)
    .map((cell) => ({ cell, places: near(centreOf(cell)) }))
    .sort((a, b) => b.places - a.places || a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .slice(0, count)
    .map(({ cell }) => cell);
}
