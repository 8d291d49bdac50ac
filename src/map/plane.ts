/** A point of the plane; y grows southwards, as on a page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a place lies: degrees north and east (WGS 84). */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const KM_PER_DEGREE = 111.195;
/** The latitude in the middle of North Rhine-Westphalia: there the map is true to scale. */
const TRUE_LATITUDE = 51.48;

/**
 * A place on the plane, in kilometres: an equirectangular projection, which is true enough for a state of 250 km.
 * @example project({ latitude: 51.48, longitude: 1 }).x // about 69: the kilometres of a degree of longitude there
 */
export function project({ latitude, longitude }: Position): Point {
  return {
    x: longitude * KM_PER_DEGREE * Math.cos((TRUE_LATITUDE * Math.PI) / 180),
    y: (TRUE_LATITUDE - latitude) * KM_PER_DEGREE,
  };
}

/** Distance of two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The indices of the points nearest to one of them, nearest first; equal distances in the order of the points. */
export function nearest(points: readonly Point[], index: number, count: number): readonly number[] {
  const from = points[index];
  if (from === undefined) return [];
  return points
    .map((point, other) => ({ other, away: distance(from, point) }))
    .filter(({ other }) => other !== index)
    .sort((a, b) => a.away - b.away || a.other - b.other)
    .slice(0, count)
    .map(({ other }) => other);
}
