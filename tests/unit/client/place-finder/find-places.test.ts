import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../../src/client/place-finder/find-places.ts';
import { AUTHORITIES } from '../../../support/registry.ts';
import { FINDABLE, PLACES } from '../../../support/places.ts';

const slugs = (query: string): readonly string[] => findPlaces(FINDABLE, query).matches.map(({ place }) => place.slug);

test('Every official name finds its place first.', () => {
  const wrong = AUTHORITIES.flatMap(({ name, officialName, slug }) =>
    [name, officialName]
      .filter((typed) => slugs(typed)[0] !== slug)
      .map((typed) => `${typed} → ${slugs(typed).join()}`),
  );
  expect(wrong).toEqual([]);
});

test('Every key finds its place first, and every postcode its main municipality.', () => {
  const wrong = PLACES.flatMap(({ ags, postcodes, slug }) =>
    [ags, ...postcodes].filter((typed) => slugs(typed)[0] !== slug),
  );
  expect(wrong).toEqual([]);
});

test('A postcode of several municipalities offers them all, its main one first.', () => {
  const shared = PLACES.flatMap((place) => place.sharedPostcodes.map((plz) => [plz, place.slug] as const));
  expect(shared.length).toBeGreaterThan(0);
  for (const [plz, slug] of shared) {
    const main = PLACES.find(({ postcodes }) => postcodes.includes(plz))?.slug;
    expect(slugs(plz)).toEqual([main, slug]);
  }
});

test('Every other name and every district finds its place, and a district says so.', () => {
  for (const place of PLACES) {
    for (const name of place.otherNames) expect(slugs(name), name).toContain(place.slug);
    for (const name of place.districts) {
      const match = findPlaces(FINDABLE, name).matches.find((one) => one.place.slug === place.slug);
      expect(match?.district, name).toBe(name);
    }
  }
});

test('The name of a city that is also that of a Kreis finds the city first and the Kreis behind it.', () => {
  expect(slugs('Wesel').slice(0, 2)).toEqual(['wesel', 'kreis-wesel']);
  expect(slugs('Kreis Wesel').slice(0, 2)).toEqual(['kreis-wesel', 'wesel']);
  expect(slugs('Stadt Wesel').slice(0, 2)).toEqual(['wesel', 'kreis-wesel']);
  expect(slugs('Aachen').slice(0, 2)).toEqual(['aachen', 'staedteregion-aachen']);
});

test('Exact names come before beginnings, beginnings before words, and larger places before smaller ones.', () => {
  expect(slugs('Neunkirchen').slice(0, 2)).toEqual(['neunkirchen', 'neunkirchen-seelscheid']);
  expect(slugs('Glad').slice(0, 2)).toEqual(['gladbeck', 'bergisch-gladbach']);
  expect(slugs('Bad').length).toBe(8);
  const populations = slugs('Ha')
    .filter((slug) => slug.startsWith('ha'))
    .map((slug) => AUTHORITIES.find((one) => one.slug === slug)?.population ?? 0);
  expect(populations).toEqual(populations.toSorted((a, b) => b - a));
  expect(slugs('Herne')[0]).toBe('herne');
});

test('A five-digit number that is no postcode here is answered as such.', () => {
  for (const typed of ['01067', '80331', ' 10115 ', 'D-20095', '٠١٠٦٧'])
    expect(findPlaces(FINDABLE, typed), typed).toEqual({ matches: [], nothing: 'postcode' });
  expect(findPlaces(FINDABLE, '123456789').nothing).toBe('name');
});

test('Nothing typed is no question; nothing found is said.', () => {
  for (const typed of ['', ' ', '\t\n', '\u00A0']) expect(findPlaces(FINDABLE, typed).nothing).toBeUndefined();
  for (const typed of ['🦄', '.*', '((((', '<script>', '-', '\u202E', 'NRW', 'xqzvwk'])
    expect(findPlaces(FINDABLE, typed), typed).toEqual({ matches: [], nothing: 'name' });
});

test('Mixed directions, markup and characters of regular expressions around a name do no harm.', () => {
  for (const typed of [
    '\u202EKöln\u202C',
    'Köln كولونيا 50667',
    '<b>Köln</b>'.replace(/<.?b>/gu, '<>'),
    '^Köln$',
    'Köln (.*)',
  ])
    expect(slugs(typed)[0], typed).toBe('koeln');
});

test('Whatever is typed, the answer is at most eight different places of the index.', () => {
  const piece = fc.constantFrom(...PLACES.map(({ name }) => name), 'Кёльн', 'كولونيا', '5066', 'Kreis', '(', '\uD800');
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const { matches } = findPlaces(FINDABLE, query);
      expect(matches.length).toBeLessThanOrEqual(8);
      expect(new Set(matches.map(({ place }) => place)).size).toBe(matches.length);
      for (const { place } of matches) expect(PLACES).toContain(place);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('One slip in a name of five letters or more still finds the place.', () => {
  const names = PLACES.filter(({ name }) => name.length >= 5);
  const slip = fc.record({
    place: fc.constantFrom(...names),
    kind: fc.constantFrom('missing', 'doubled', 'swapped', 'other'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    letter: fc.constantFrom('e', 'n', 'x', 'r'),
  });
  fc.assert(
    fc.property(slip, ({ place, kind, at, letter }) => {
      const typed = slipped(place.name, kind, Math.floor(at * (place.name.length - 1)), letter);
      expect(slugs(typed), `${place.name} as ${typed}`).toContain(place.slug);
    }),
    { numRuns: 1500 },
  );
}, 120_000);

function slipped(name: string, kind: string, at: number, letter: string): string {
  const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  if (kind === 'missing') return before + next + after;
  if (kind === 'doubled') return before + here + here + next + after;
  if (kind === 'swapped') return before + next + here + after;
  return before + letter + next + after;
}

test('10,000 characters are answered as fast as ten, and a key stroke in well under the time of a frame.', () => {
  const queries = [
    'K',
    'Kreis W',
    'Muenster',
    'Reklinghausen',
    'Гельзенкирхен',
    'كولونيا',
    'xqzvwkxqzvwk',
    'Rhein '.repeat(1667),
  ];
  for (const query of [...queries, ...queries, ...queries]) findPlaces(FINDABLE, query);
  for (const query of queries) {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      findPlaces(FINDABLE, query);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    console.info(`${query.slice(0, 20)}: ${(times[7] ?? 0).toFixed(2)} ms`);
    expect(times[7], query.slice(0, 20)).toBeLessThan(40);
  }
});
