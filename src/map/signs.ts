import type { FindingCode } from '../domain/finding.ts';
import type { MapView } from '../domain/map-view.ts';
import type { Spot } from './drawing.ts';
import { nameLines, textWidth } from './name-lines.ts';

/** Findings whose places are filled with lines, and the angle of these lines: a pattern, since colour alone says too little. */
export const PATTERNS = { 'partly-met': 45, 'not-met': 135, 'nothing-found': 90 } as const;

/** What fills a place with a finding; undefined where a colour does. */
export function patternOf(code: FindingCode): string | undefined {
  return code in PATTERNS ? `url(#p-${code})` : undefined;
}

/** Half the size of the sign on a hexagon. */
export const SIGN_RADIUS = 13;
/** Size of the names on the large map, in units of the drawing. */
export const NAME_SIZE = 11;
const LINE = 11;
const ROOM_FOR_NAME = 26;

/** A line of a name: its text and its base line below the middle of the place. */
interface NameLine {
  readonly text: string;
  readonly y: number;
}

/** The name of a place as it stands on the large map; empty where there is no room. */
export function nameOn({ place: { name }, radius }: Spot, view: MapView): readonly NameLine[] {
  const lines = nameLines(name);
  const widest = Math.max(...lines.map(textWidth)) * NAME_SIZE;
  if (view === 'population' && (radius < ROOM_FOR_NAME || widest > radius * 1.8)) return [];
  const first = lines.length === 1 ? 9 : lines.length === 2 ? 5 : 1;
  return lines.map((text, index) => ({ text, y: first + index * LINE }));
}

/** Half the size of the sign on a circle: as large as the circle allows, but no larger than on a hexagon. */
export function signRadius(radius: number): number {
  return Math.round(Math.min(radius * 0.72, SIGN_RADIUS * 1.5) * 10) / 10;
}
