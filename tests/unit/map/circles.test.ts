import { expect, test } from 'vitest';
import { isMunicipality } from '../../../src/domain/local-authority.ts';
import { circlesOf } from '../../../src/map/circles.ts';
import { distance } from '../../../src/map/plane.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const places = AUTHORITIES.filter(isMunicipality);
const circles = circlesOf(places);

test('the area of a circle is in proportion to the inhabitants', () => {
  const perPerson = circles.map(({ radius }, index) => radius ** 2 / (places[index]?.population ?? 0));
  expect(Math.max(...perPerson) / Math.min(...perPerson)).toBeLessThan(1.03);
});

test('circles hardly overlap', () => {
  const overlaps = circles.flatMap((a, i) =>
    circles.slice(i + 1).map((b) => (a.radius + b.radius - distance(a, b)) / Math.min(a.radius, b.radius)),
  );
  expect(Math.max(...overlaps)).toBeLessThan(0.15);
});

test('the same places give the same circles', () => {
  expect(circlesOf(places)).toEqual(circles);
});
