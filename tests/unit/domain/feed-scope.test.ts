import { expect, test } from 'vitest';
import { feedKey, GENERAL_FEEDS, isInScope } from '../../../src/domain/feed-scope.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';

test('The feed of a Kreis tells of the Kreis and its municipalities, and of no other place.', () => {
  const inKreis = [KREIS_STEINFURT, RHEINE, HOPSTEN, KOELN].filter((place) =>
    isInScope({ scope: 'kreis', place: KREIS_STEINFURT }, place, 'concepts'),
  );
  expect(inKreis).toEqual([KREIS_STEINFURT, RHEINE, HOPSTEN]);
});

test('The feed of a place tells of that place alone, the feed of a demand of that demand everywhere.', () => {
  expect(isInScope({ scope: 'place', place: RHEINE }, RHEINE, 'reporting')).toBe(true);
  expect(isInScope({ scope: 'place', place: KREIS_STEINFURT }, RHEINE, 'reporting')).toBe(false);
  expect(isInScope({ scope: 'demand', demand: 'reporting' }, KOELN, 'reporting')).toBe(true);
  expect(isInScope({ scope: 'demand', demand: 'concepts' }, KOELN, 'reporting')).toBe(false);
  expect(isInScope({ scope: 'all' }, KOELN, 'concepts')).toBe(true);
});

test('The lasting name of a feed holds no name of a place, which may change.', () => {
  const scopes = [
    ...GENERAL_FEEDS,
    { scope: 'kreis', place: KREIS_STEINFURT },
    { scope: 'place', place: RHEINE },
  ] as const;
  expect(scopes.map(feedKey)).toEqual([
    ...['all', 'demand concepts', 'demand criterion', 'demand districts', 'demand reporting'],
    ...['kreis 05566', 'place 05566076'],
  ]);
});
