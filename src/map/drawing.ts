import { REGIERUNGSBEZIRKE, type Municipality } from '../domain/local-authority.ts';
import type { MapView } from '../domain/map-view.ts';
import { bordersOf, type Borders } from './borders.ts';
import { circlesOf } from './circles.ts';
import { HEXAGON, drawnCentre } from './hexagons.ts';
import { around, groupBox, groupLabels, placeLabels, type Box, type Label } from './labels.ts';
import { kreisOf, layOut } from './layout.ts';
import type { Point } from './plane.ts';

/** Where a municipality stands on a map, and how large. */
export interface Spot extends Point {
  readonly place: Municipality;
  readonly radius: number;
}

/** A map in units of its drawing, without findings: the same for all demands and languages. */
export interface Drawing {
  readonly view: MapView;
  readonly spots: readonly Spot[];
  /** Undefined where places do not touch. */
  readonly borders: Borders | undefined;
  readonly cities: readonly Label[];
  readonly regions: readonly Label[];
  /** What an SVG element needs to show all of it. */
  readonly viewBox: string;
}

/** What stands over the name of each Regierungsbezirk on the map. */
export const REGION_PREFIX = 'Reg.-Bez.';
/** Cities from this size on are named on the map where there is room. */
const LARGE_CITY = 95_000;
const MARGIN = 8;

/** The corner on the lower right, where no place is: on wide screens the legend stands there. */
const LEGEND = { width: 0.25, height: 0.34 } as const;

/** Draws all municipalities. */
export function draw(view: MapView, places: readonly Municipality[]): Drawing {
  const { spots, borders } = view === 'equal' ? hexagons(places) : circles(places);
  const boxes = spots.map(boxAround);
  const regions = groupLabels(
    REGIERUNGSBEZIRKE.map((name) => ({ name, members: spots.filter(({ place }) => place.regierungsbezirk === name) })),
    REGION_PREFIX,
    [...boxes, legendBox(around(boxes))],
  );
  const regionBoxes = regions.map((label) => groupBox(label, REGION_PREFIX));
  const named = spots.map(({ place: { name, population }, x, y }) => ({ name, population, x, y }));
  const cities = placeLabels(named, LARGE_CITY, regionBoxes, around(boxes));
  return { view, spots, borders, regions, cities, viewBox: viewBox(around([...boxes, ...regionBoxes])) };
}

function boxAround({ x, y, radius }: Spot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function legendBox({ left, top, right, bottom }: Box): Box {
  return { left: right - LEGEND.width * (right - left), top: bottom - LEGEND.height * (bottom - top), right, bottom };
}

function hexagons(places: readonly Municipality[]): Pick<Drawing, 'spots' | 'borders'> {
  const owned = layOut(places).map((cell, index) => ({ cell, place: places[index] }));
  const cells = owned.flatMap(({ cell, place }) => (place === undefined ? [] : [{ cell, place }]));
  return {
    spots: cells.map(({ cell, place }) => ({ ...drawnCentre(cell), place, radius: HEXAGON.height / 2 })),
    borders: bordersOf(
      cells.map(({ cell, place }) => ({ cell, kreis: kreisOf(place), region: place.regierungsbezirk })),
    ),
  };
}

function circles(places: readonly Municipality[]): Pick<Drawing, 'spots' | 'borders'> {
  const spots = circlesOf(places).flatMap((circle, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ ...circle, place }];
  });
  return { spots, borders: undefined };
}

function viewBox(box: Box): string {
  const [left, top] = [Math.floor(box.left) - MARGIN, Math.floor(box.top) - MARGIN];
  return [left, top, Math.ceil(box.right) + MARGIN - left, Math.ceil(box.bottom) + MARGIN - top].join(' ');
}
