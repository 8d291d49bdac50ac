import { describe, expect, test } from 'vitest';
import { isMunicipality, REGIERUNGSBEZIRKE } from '../../../src/domain/local-authority.ts';
import { MAP_VIEWS } from '../../../src/domain/map-view.ts';
import { draw } from '../../../src/map/drawing.ts';
import { LABEL_SIZE } from '../../../src/map/labels.ts';
import { textWidth } from '../../../src/map/name-lines.ts';
import { distance } from '../../../src/map/plane.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const places = AUTHORITIES.filter(isMunicipality);

describe.for(MAP_VIEWS)('%s', (view) => {
  const drawing = draw(view, places);
  const [left = 0, top = 0, width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);

  test('every place and every label stands inside the drawing', () => {
    const outside = [...drawing.spots, ...drawing.cities, ...drawing.regions].filter(
      ({ x, y }) => x < left || x > left + width || y < top || y > top + height,
    );
    expect(outside).toEqual([]);
    expect(drawing.spots).toHaveLength(396);
  });

  test('the largest city and the five Regierungsbezirke are named', () => {
    expect(drawing.cities.map(({ text }) => text)).toContain('Köln');
    expect(drawing.cities.length).toBeGreaterThanOrEqual(12);
    expect(drawing.regions.map(({ text }) => text)).toEqual(REGIERUNGSBEZIRKE);
  });

  test('the name of a Regierungsbezirk stands nearest to one of its own places', () => {
    const wrong = drawing.regions.filter(({ text, x, y }) => {
      const [nearest] = drawing.spots.toSorted((a, b) => distance(a, { x, y }) - distance(b, { x, y }));
      return nearest?.place.regierungsbezirk !== text;
    });
    expect(wrong).toEqual([]);
  });

  test('labels do not touch each other', () => {
    const labels = [...drawing.cities, ...drawing.regions];
    const touching = labels.flatMap((a, index) =>
      labels.slice(index + 1).filter((b) => {
        const widths = ((textWidth(a.text) + textWidth(b.text)) * LABEL_SIZE) / 2;
        return Math.abs(a.x - b.x) < widths && Math.abs(a.y - b.y) < LABEL_SIZE;
      }),
    );
    expect(touching).toEqual([]);
  });

  test('on a phone the labels are at least ten pixels high', () => {
    expect((LABEL_SIZE * 328) / width).toBeGreaterThan(10);
  });
});
