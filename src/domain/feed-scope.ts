import { DEMANDS, type Demand } from './demand.ts';
import type { LocalAuthority } from './local-authority.ts';

/** What a feed is about: everything, a demand, a Kreis with its municipalities, or one place. */
export type FeedScope =
  | { readonly scope: 'all' }
  | { readonly scope: 'demand'; readonly demand: Demand }
  | { readonly scope: 'kreis' | 'place'; readonly place: LocalAuthority };

/** The feeds that are about no place. */
export const GENERAL_FEEDS: readonly FeedScope[] = [
  { scope: 'all' },
  ...DEMANDS.map((demand) => ({ scope: 'demand', demand }) as const),
];

/** Whether a feed tells of what happened to a demand at an authority. */
export function isInScope(scope: FeedScope, authority: LocalAuthority, demand: Demand): boolean {
  switch (scope.scope) {
    case 'all':
      return true;
    case 'demand':
      return scope.demand === demand;
    case 'place':
      return scope.place.ags === authority.ags;
    case 'kreis':
      return [authority.ags, 'kreisAgs' in authority ? authority.kreisAgs : ''].includes(scope.place.ags);
  }
}

/**
 * Name of a feed that stays the same for ever: of a place it holds the official key, not the name.
 * @example feedKey({ scope: 'demand', demand: 'concepts' }) // 'demand concepts'
 */
export function feedKey(scope: FeedScope): string {
  if (scope.scope === 'all') return scope.scope;
  return `${scope.scope} ${scope.scope === 'demand' ? scope.demand : scope.place.ags}`;
}
