import type { Municipality } from '../domain/local-authority.ts';
import { cellKey, centreOf, neighboursOf, type Cell } from './hex-grid.ts';
import { hexagonWidth, kreisOf, realPoints } from './layout.ts';
import { distance, nearest, type Point } from './plane.ts';

/** How true a cartogram is to the real map. */
export interface Measures {
  /** Mean distance between a place's hexagon and where it really is, in widths of a hexagon and in kilometres. */
  readonly displacement: { readonly hexagons: number; readonly km: number };
  /** Share of the places of whose nearest five at least three are among their nearest eight hexagons. */
  readonly neighboursKept: number;
  /** Kreise and Regierungsbezirke whose hexagons do not hang together. */
  readonly torn: readonly string[];
}

/** Measures a layout of municipalities against their real positions. */
export function measure(places: readonly Municipality[], cells: readonly Cell[]): Measures {
  const real = realPoints(places);
  const middle = centroid(cells.map(centreOf));
  const drawn = cells.map(centreOf).map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const away = drawn.reduce((sum, point, index) => sum + distance(point, real[index] ?? point), 0) / places.length;
  return {
    displacement: { hexagons: away, km: away * hexagonWidth(places) },
    neighboursKept: places.filter((_, index) => keepsNeighbours(real, drawn, index)).length / places.length,
    torn: [...tornGroups(places.map(kreisOf), cells), ...tornGroups(places.map(regionOf), cells)],
  };
}

function regionOf({ regierungsbezirk }: Municipality): string {
  return regierungsbezirk;
}

function centroid(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function keepsNeighbours(real: readonly Point[], drawn: readonly Point[], index: number): boolean {
  const shown = new Set(nearest(drawn, index, 8));
  return nearest(real, index, 5).filter((other) => shown.has(other)).length >= 3;
}

/** The groups whose cells form more than one piece. */
export function tornGroups(groups: readonly string[], cells: readonly Cell[]): readonly string[] {
  const byGroup = Map.groupBy(cells, (_, index) => groups[index] ?? '');
  return [...byGroup].filter(([, own]) => piece(own) < own.length).map(([group]) => group);
}

/** How many cells hang together with the first. */
function piece(cells: readonly Cell[]): number {
  const open = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const queue = cells.slice(0, 1);
  queue.forEach((cell) => open.delete(cellKey(cell)));
  for (const cell of queue) {
    for (const next of neighboursOf(cell)) if (open.delete(cellKey(next))) queue.push(next);
  }
  return queue.length;
}
