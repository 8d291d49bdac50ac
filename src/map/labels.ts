import { textWidth } from './name-lines.ts';
import { distance, type Point } from './plane.ts';

/** A name that stands on the map: the middle of its base line. */
export interface Label extends Point {
  readonly text: string;
}

/** A rectangle of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Size of the labels in units of the drawing: on a phone, where four units are a pixel, it is readable. */
export const LABEL_SIZE = 48;
const LINE = 1.15;

function boxOf(label: Point, widest: string, lines = 1): Box {
  const half = (textWidth(widest) * LABEL_SIZE) / 2;
  const { x, y } = label;
  return {
    left: x - half,
    right: x + half,
    top: y - LABEL_SIZE * 0.85,
    bottom: y + LABEL_SIZE * (0.25 + (lines - 1) * LINE),
  };
}

/** The room that the name of a group takes, with the line above it. */
export function groupBox(label: Label, above: string): Box {
  return boxOf(label, textWidth(above) > textWidth(label.text) ? above : label.text, 2);
}

/** The rectangle around some rectangles. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A place that a label can stand for; the more inhabitants, the sooner it gets one. */
interface Named extends Point {
  readonly name: string;
  readonly population: number;
}

/**
 * The names of the largest places, as many as stand on the map without touching each other or what stands there already.
 * @param smallest inhabitants from which on a place can get a name
 * @param frame rectangle that holds all names
 */
export function placeLabels(
  places: readonly Named[],
  smallest: number,
  others: readonly Box[],
  frame: Box,
): readonly Label[] {
  const taken = [...others];
  return places
    .filter(({ population }) => population >= smallest)
    .toSorted((a, b) => b.population - a.population)
    .flatMap(({ name, x, y }) => {
      const half = (textWidth(name) * LABEL_SIZE) / 2;
      const inside = Math.round(Math.min(Math.max(x, frame.left + half), frame.right - half));
      const label = { text: name, x: inside, y: y + Math.round(LABEL_SIZE / 3) };
      const box = boxOf(label, name);
      if (taken.some((other) => overlap(box, other))) return [];
      taken.push(box);
      return [label];
    });
}

/** A group of places whose name stands beside the map. */
interface NamedGroup {
  readonly name: string;
  readonly members: readonly Point[];
}

const STEP = 30;
const REACH = 33;
/** How much nearer a name is to its own group than to any other. */
const CLEARLY = 90;

/**
 * The names of groups where no place is, each as near to the middle of its group as it can be without making the map wider, and
 * clearly nearer to its own places than to others.
 * @param above line that stands over each name
 * @param covered everything that must stay in sight
 */
export function groupLabels(groups: readonly NamedGroup[], above: string, covered: readonly Box[]): readonly Label[] {
  const taken = [...covered];
  const { left, right } = around(taken);
  return groups.map((group) => {
    const others = groups.filter((other) => other !== group).flatMap(({ members }) => members);
    const middle = middleOf(group.members);
    const isFree = (point: Point): boolean => {
      const box = groupBox({ ...point, text: group.name }, above);
      return box.left >= left && box.right <= right && taken.every((other) => !overlap(box, other));
    };
    const lead = (point: Point): number => nearestDistance(point, others) - nearestDistance(point, group.members);
    const points = pointsNear(middle);
    const place =
      points.find((point) => isFree(point) && lead(point) > CLEARLY) ??
      points.find((point) => isFree(point) && lead(point) > 0);
    const label = { text: group.name, ...(place ?? middle) };
    taken.push(groupBox(label, above));
    return label;
  });
}

function nearestDistance(from: Point, points: readonly Point[]): number {
  return Math.min(...points.map((point) => distance(from, point)));
}

function middleOf(points: readonly Point[]): Point {
  return {
    x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / points.length),
    y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / points.length),
  };
}

/** Points around one of them, nearest first. */
function pointsNear({ x, y }: Point): readonly Point[] {
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, index) => (index - REACH) * STEP);
  return steps
    .flatMap((down) => steps.map((right) => ({ right, down, away: Math.hypot(right, down) })))
    .sort((a, b) => a.away - b.away || a.down - b.down || a.right - b.right)
    .map(({ right, down }) => ({ x: x + right, y: y + down }));
}
