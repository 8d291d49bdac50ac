import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import { distance, type Point } from './plane.ts';

/** A place as the layout knows it: where it is, and with whom it should stay together. */
export interface GroupedPoint extends Point {
  readonly group: string;
}

/**
 * Pairs of neighbouring points: those whose circle (with the line between them as diameter) holds no third point. Source: Gabriel
 * and Sokal 1969, A new statistical approach to geographic variation analysis.
 */
function neighbourPairs(points: readonly Point[]): readonly (readonly [number, number])[] {
  return points.flatMap((a, i) =>
    points.flatMap((b, j) => {
      if (j <= i) return [];
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const radius = distance(a, b) / 2;
      const empty = points.every((point, k) => k === i || k === j || distance(middle, point) >= radius);
      return empty ? [[i, j] as const] : [];
    }),
  );
}

/** Found by trying: the fewest torn neighbours, with every Kreis and Regierungsbezirk in one piece. */
const TICKS = 80;
const PULL = { together: 0.4, apart: 0.2, home: 0.03 } as const;

/**
 * The points spread evenly, about one width of a hexagon apart: neighbours pull each other (members of a group more), no two may
 * overlap, and each is drawn back a little to where it really is. Makes room where places are dense before they are put into cells.
 * @param points in widths of a hexagon
 */
export function relax(points: readonly GroupedPoint[]): readonly Point[] {
  const nodes = points.map(({ x, y, group }, index) => ({ x, y, group, index }));
  const links = neighbourPairs(points).map(([source, target]) => {
    const together = points[source]?.group === points[target]?.group;
    return { source, target, strength: together ? PULL.together : PULL.apart };
  });
  const homeOf = (axis: 'x' | 'y') => (_node: unknown, index: number) => points[index]?.[axis] ?? 0;
  forceSimulation(nodes)
    .stop()
    .force(
      'neighbours',
      forceLink(links)
        .distance(1)
        .strength(({ strength }) => strength),
    )
    .force('room', forceCollide(0.5).strength(0.9).iterations(3))
    .force('x', forceX().x(homeOf('x')).strength(PULL.home))
    .force('y', forceY().y(homeOf('y')).strength(PULL.home))
    .alphaDecay(0.01)
    .velocityDecay(0.5)
    .tick(TICKS);
  return nodes.map(({ x, y }) => ({ x, y }));
}
