import type { FindingCode } from '../domain/finding.ts';
import type { Spot } from './drawing.ts';
import { nameLines, textWidth } from './name-lines.ts';

/** Findings whose places are filled with lines, and the angle of these lines: a pattern, since colour alone says too little. */
export const PATTERNS = { 'partly-met': 45, 'not-met': 135, 'nothing-found': 90 } as const;

/** What fills a place with a finding; undefined where a colour does. */
export function patternOf(code: FindingCode): string | undefined {
  return code in PATTERNS ? `url(#p-${code})` : undefined;
}

/** Whether a name on such a place needs a ground of its own: where the place is dark or full of lines. */
export function isBusy(code: FindingCode): boolean {
  return code === 'met' || patternOf(code) !== undefined;
}

/** Half the size of the sign on a hexagon. */
export const SIGN_RADIUS = 13;
/** Size of the names on the large map, in units of the drawing. */
export const NAME_SIZE = 11;
const ROOM_FOR_NAME = 26;

/** A line of a name: its text and its base line below the middle of the place. */
interface NameLine {
  readonly text: string;
  readonly y: number;
}

/** The name of a hexagon as it stands on the large map. */
export function nameOn({ place }: Spot): readonly NameLine[] {
  return lines(nameLines(place.name), NAME_SIZE, 9);
}

/** What a circle shows: its sign, and on the large map its name where there is room; the larger the circle, the larger both. */
export function circleFace({ place, radius }: Spot): {
  readonly sign: { readonly y: number; readonly radius: number };
  readonly size: number;
  readonly name: readonly NameLine[];
} {
  const size = Math.round(Math.max(NAME_SIZE, radius * 0.22));
  const name = nameLines(place.name);
  const widest = Math.max(...name.map(textWidth)) * size;
  if (radius < ROOM_FOR_NAME || widest > radius * 1.85)
    return { sign: { y: 0, radius: rounded(radius * 0.7) }, size, name: [] };
  return {
    sign: { y: rounded(radius * -0.48), radius: rounded(radius * 0.3) },
    size,
    name: lines(name, size, size * 0.75),
  };
}

/** Up to three lines around the same middle. */
function lines(texts: readonly string[], size: number, only: number): readonly NameLine[] {
  const first = only - (texts.length - 1) * 0.37 * size;
  return texts.map((text, index) => ({ text, y: rounded(first + index * size) }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
