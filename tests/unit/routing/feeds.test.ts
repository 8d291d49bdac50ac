import { expect, test } from 'vitest';
import { GENERAL_FEEDS } from '../../../src/domain/feed-scope.ts';
import { isKreis } from '../../../src/domain/local-authority.ts';
import { feedPath } from '../../../src/routing/feeds.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const KREISE = AUTHORITIES.filter(isKreis).map((place) => ({ scope: 'kreis', place }) as const);

test('Feeds stand at the addresses that are published.', () => {
  expect(GENERAL_FEEDS.map((scope) => feedPath(scope, 'atom'))).toEqual([
    '/feeds/alle.atom',
    '/feeds/konzepte.atom',
    '/feeds/kriterium.atom',
    '/feeds/kreise.atom',
    '/feeds/berichte.atom',
  ]);
  const [place] = KREISE;
  expect(KREISE.map((scope) => feedPath(scope, 'json'))).toContain('/feeds/kreis-kleve.json');
  expect(place === undefined ? '' : feedPath({ ...place, scope: 'place' }, 'atom')).toMatch(
    /^\/kommunen\/[a-z-]+\/aenderungen\.atom$/u,
  );
});

test('No two feeds share an address: no Kreis is called like a demand.', () => {
  const paths = [...GENERAL_FEEDS, ...KREISE].map((scope) => feedPath(scope, 'atom'));
  expect(paths).toHaveLength(36);
  expect(new Set(paths).size).toBe(paths.length);
});
