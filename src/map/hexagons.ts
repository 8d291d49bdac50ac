import { centreOf, type Cell } from './hex-grid.ts';
import type { Point } from './plane.ts';

/** Size of a hexagon in units of the drawing: whole numbers, so that its corners have short addresses; nearly regular. */
export const HEXAGON = { width: 60, height: 70, row: 52, shoulder: 17 } as const;

/** Outline of a hexagon around the origin, as path data. */
export const HEXAGON_PATH = 'M0-35 30-17V17L0 35-30 17V-17z';

/** Corners of a hexagon around the origin: clockwise, from the top. The n-th side runs from the n-th corner to the next. */
export const CORNERS: readonly Point[] = [
  { x: 0, y: -HEXAGON.height / 2 },
  { x: HEXAGON.width / 2, y: -HEXAGON.shoulder },
  { x: HEXAGON.width / 2, y: HEXAGON.shoulder },
  { x: 0, y: HEXAGON.height / 2 },
  { x: -HEXAGON.width / 2, y: HEXAGON.shoulder },
  { x: -HEXAGON.width / 2, y: -HEXAGON.shoulder },
];

/** The middle of a cell in units of the drawing. */
export function drawnCentre(cell: Cell): Point {
  return { x: centreOf(cell).x * HEXAGON.width, y: cell.row * HEXAGON.row };
}
