import { expect, test } from 'vitest';
import { findPlaces } from '../../../../src/client/place-finder/find-places.ts';
import { ALL_LOCALES } from '../../../../src/i18n/locales.ts';
import { PLACE_QUERIES } from '../../../support/place-queries.ts';
import { FINDABLE } from '../../../support/places.ts';

test.for(PLACE_QUERIES)('In %s, “%s” finds %s first.', ([, query, slug]) => {
  expect(findPlaces(FINDABLE, query).matches[0]?.place.slug).toBe(slug);
});

test('The table has at least 120 queries, and some of each language.', () => {
  expect(PLACE_QUERIES.length).toBeGreaterThanOrEqual(120);
  const asked = Map.groupBy(PLACE_QUERIES, ([locale]) => locale);
  expect(ALL_LOCALES.filter((locale) => (asked.get(locale)?.length ?? 0) < 3)).toEqual([]);
  expect(new Set(PLACE_QUERIES.map(([locale, query]) => `${locale} ${query}`)).size).toBe(PLACE_QUERIES.length);
});
