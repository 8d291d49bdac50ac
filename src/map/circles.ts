import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Municipality } from '../domain/local-authority.ts';
import { HEXAGON } from './hexagons.ts';
import { realPoints } from './layout.ts';

/** A circle in units of the drawing. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Inhabitants for each unit of area, so that all circles together fill the map about as the hexagons do. */
const PEOPLE_PER_AREA = 18.5;
/** Pull of each circle to its real position, and half the gap between two circles. */
const HOME = 0.03;
const GAP = 1;
/** The circles grow to their size in steps, so that large ones push small ones aside instead of jumping over them. */
const STEPS = 12;
const TICKS_PER_STEP = 20;
/** At the end nothing pulls them any more, so that those that still overlap come apart. */
const SETTLING = 60;

/**
 * A cartogram by population: a circle for each municipality, its area in proportion to its inhabitants, as near to its real position
 * as the others allow. The same places always give the same circles. Source: Dorling 1996, Area cartograms.
 */
export function circlesOf(places: readonly Municipality[]): readonly Circle[] {
  const real = realPoints(places).map(({ x, y }) => ({ x: x * HEXAGON.width, y: y * HEXAGON.width }));
  const radii = places.map(({ population }) => Math.sqrt(population / PEOPLE_PER_AREA / Math.PI));
  const nodes = real.map(({ x, y }, index) => ({ x, y, index }));
  const homeOf = (axis: 'x' | 'y') => (_node: unknown, index: number) => real[index]?.[axis] ?? 0;
  const room = forceCollide().iterations(4);
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .force('room', room)
    .force('x', forceX().x(homeOf('x')).strength(HOME))
    .force('y', forceY().y(homeOf('y')).strength(HOME));
  for (let step = 1; step <= STEPS; step += 1) {
    room.radius((_node, index) => ((radii[index] ?? 0) * step) / STEPS + GAP);
    simulation.tick(TICKS_PER_STEP);
  }
  simulation.force('x', null).force('y', null).tick(SETTLING);
  return nodes.map(({ x, y }, index) => ({
    x: Math.round(x),
    y: Math.round(y),
    radius: Math.round((radii[index] ?? 0) * 10) / 10,
  }));
}
