import type { Point } from './plane.ts';

/** A cell of a grid of hexagons that stand on a corner; every odd row is shifted by half a hexagon. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Distance of two rows, for hexagons of width 1. */
const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Name of a cell, to look it up by. */
export function cellKey({ column, row }: Cell): string {
  return `${String(column)},${String(row)}`;
}

/** The middle of a cell, in widths of a hexagon. */
export function centreOf({ column, row }: Cell): Point {
  return { x: column + (row % 2 === 0 ? 0 : 0.5), y: row * ROW_HEIGHT };
}

/** The six cells around a cell: clockwise, from the one above on the right. */
export function neighboursOf({ column, row }: Cell): readonly Cell[] {
  const left = row % 2 === 0 ? column - 1 : column;
  return [
    { column: left + 1, row: row - 1 },
    { column: column + 1, row },
    { column: left + 1, row: row + 1 },
    { column: left, row: row + 1 },
    { column: column - 1, row },
    { column: left, row: row - 1 },
  ];
}

/** All cells of a grid whose middle lies within a distance of the origin, in both directions. */
export function cellsWithin(distance: number): readonly Cell[] {
  const rows = Math.ceil(distance / ROW_HEIGHT);
  const columns = Math.ceil(distance);
  return Array.from({ length: 2 * rows + 1 }, (_row, row) =>
    Array.from({ length: 2 * columns + 1 }, (_column, column) => ({ column: column - columns, row: row - rows })),
  ).flat();
}
