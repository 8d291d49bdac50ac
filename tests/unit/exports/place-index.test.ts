import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { placeIndex } from '../../../src/exports/place-index.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT } from '../../support/authorities.ts';
import { PLACES } from '../../support/places.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const NOTHING = { postcodes: [], exonyms: [], districts: [] } as const;

test('Every authority stands in the index once, the most populous first.', () => {
  expect(PLACES).toHaveLength(427);
  expect(PLACES.map(({ ags }) => ags).toSorted()).toEqual(AUTHORITIES.map(({ ags }) => ags).toSorted());
  expect(PLACES.slice(0, 3).map(({ name }) => name)).toEqual(['Köln', 'Kreis Recklinghausen', 'Düsseldorf']);
});

test('Places of the same size stand in the order of their keys.', () => {
  const index = placeIndex([HOPSTEN, KOELN, KREIS_STEINFURT], NOTHING);
  expect(index.map(({ ags }) => ags)).toEqual([KOELN.ags, KREIS_STEINFURT.ags, HOPSTEN.ags]);
});

test('A place bears its own postcodes and, apart from them, those whose main municipality is another.', () => {
  const postcodes = [
    { plz: '50667', ags: KOELN.ags, main: true },
    { plz: '50129', ags: KOELN.ags, main: false },
    { plz: '48496', ags: HOPSTEN.ags, main: true },
  ];
  const [koeln] = placeIndex([KOELN], { ...NOTHING, postcodes });
  expect(koeln).toMatchObject({ postcodes: ['50667'], sharedPostcodes: ['50129'] });
});

test('A name that several languages share stands there once; an epithet counts as a name.', () => {
  const exonyms = [
    { ags: KOELN.ags, name: 'Cologne' },
    { ags: KOELN.ags, name: 'Cologne' },
  ];
  const [koeln] = placeIndex([{ ...KOELN, name: 'Köln', officialName: 'Köln, Domstadt' }], { ...NOTHING, exonyms });
  expect(koeln?.otherNames).toEqual(['Köln, Domstadt', 'Cologne']);
  expect(PLACES.find(({ slug }) => slug === 'duesseldorf')?.otherNames).not.toContain('Düsseldorf, Stadt');
});

test('The index weighs at most 20 KB, gzipped.', () => {
  const weight = gzipSync(JSON.stringify(PLACES)).length;
  console.info(`Index of the place finder: ${String(weight)} bytes, gzipped`);
  expect(weight).toBeLessThanOrEqual(20 * 1024);
});
