import { cellKey, neighboursOf, type Cell } from './hex-grid.ts';
import { CORNERS, drawnCentre } from './hexagons.ts';
import type { Point } from './plane.ts';

/** A cell with the Kreis and the Regierungsbezirk it belongs to. */
export interface OwnedCell {
  readonly cell: Cell;
  readonly kreis: string;
  readonly region: string;
}

/** Path data of the borders: between Kreise of one Regierungsbezirk, between Regierungsbezirke, and around the whole. */
export interface Borders {
  readonly kreise: string;
  readonly regions: string;
  readonly outline: string;
}

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/** The borders between hexagons, each drawn once, as few lines as possible. */
export function bordersOf(cells: readonly OwnedCell[]): Borders {
  const owners = new Map(cells.map((owned) => [cellKey(owned.cell), owned]));
  const edges = cells.flatMap((owned) =>
    neighboursOf(owned.cell).flatMap((next, side) => {
      const kind = borderKind(owned, owners.get(cellKey(next)), side);
      return kind === undefined ? [] : [{ kind, edge: edgeOf(owned.cell, side) }];
    }),
  );
  const path = (kind: keyof Borders): string =>
    linesOf(edges.filter((one) => one.kind === kind).map(({ edge }) => edge))
      .map(pathData)
      .join('');
  return { kreise: path('kreise'), regions: path('regions'), outline: path('outline') };
}

/** Kind of border on one side of a cell; inner borders are told on three of the six sides only, so that each is drawn once. */
function borderKind(owned: OwnedCell, next: OwnedCell | undefined, side: number): keyof Borders | undefined {
  if (next === undefined) return 'outline';
  if (side >= 3) return undefined;
  if (owned.region !== next.region) return 'regions';
  return owned.kreis === next.kreis ? undefined : 'kreise';
}

function edgeOf(cell: Cell, side: number): Edge {
  const centre = drawnCentre(cell);
  const corner = (index: number): Point => {
    const { x, y } = CORNERS[index % CORNERS.length] ?? centre;
    return { x: centre.x + x, y: centre.y + y };
  };
  return { from: corner(side), to: corner(side + 1) };
}

/** Joins edges end to end. Lines begin where an odd number of edges meet, as far as there are such points. */
export function linesOf(edges: readonly Edge[]): readonly (readonly Point[])[] {
  const open = new Set(edges);
  const at = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const end of [edge.from, edge.to]) at.set(pointKey(end), [...(at.get(pointKey(end)) ?? []), edge]);
  const isEnd = (point: Point): boolean => (at.get(pointKey(point)) ?? []).length % 2 === 1;
  const starts = [...edges.flatMap(({ from, to }) => [from, to]).filter(isEnd), ...edges.map(({ from }) => from)];
  return starts.map((start) => walk(start, at, open)).filter((line) => line.length > 1);
}

function walk(start: Point, at: ReadonlyMap<string, readonly Edge[]>, open: Set<Edge>): readonly Point[] {
  const line = [start];
  for (const point of line) {
    const edge = at.get(pointKey(point))?.find((one) => open.has(one));
    if (edge === undefined) break;
    open.delete(edge);
    line.push(pointKey(edge.from) === pointKey(point) ? edge.to : edge.from);
  }
  return line;
}

function pointKey({ x, y }: Point): string {
  return `${String(x)},${String(y)}`;
}

/** Path data of a line: its first point, then the way to each next one. */
function pathData(line: readonly Point[]): string {
  const steps = line.slice(1).map(({ x, y }, index) => {
    const before = line[index] ?? { x, y };
    return x === before.x ? `v${String(y - before.y)}` : `l${String(x - before.x)} ${String(y - before.y)}`;
  });
  return `M${pointKey(line[0] ?? { x: 0, y: 0 })}${steps.join('')}`.replaceAll(' -', '-');
}
