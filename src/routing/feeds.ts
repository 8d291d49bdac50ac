import type { FeedScope } from '../domain/feed-scope.ts';
import { DEMAND_SLUGS, filePath } from './routes.ts';

/** The formats of each feed, with their media types (RFC 4287; JSON Feed 1.1) and their names. */
export const FEED_FORMATS = [
  { ending: 'atom', mediaType: 'application/atom+xml', name: 'Atom' },
  { ending: 'json', mediaType: 'application/feed+json', name: 'JSON Feed' },
] as const;

/** Last part of a feed's address, without its ending. */
export function feedName(scope: FeedScope): string {
  switch (scope.scope) {
    case 'all':
      return 'alle';
    case 'demand':
      return DEMAND_SLUGS[scope.demand];
    case 'kreis':
      return scope.place.slug;
    case 'place':
      return 'aenderungen';
  }
}

/**
 * Address of a feed, from the root of the host: the same for all languages.
 * @example feedPath({ scope: 'demand', demand: 'concepts' }, 'atom') // '/feeds/konzepte.atom'
 */
export function feedPath(scope: FeedScope, ending: (typeof FEED_FORMATS)[number]['ending']): string {
  const folder = scope.scope === 'place' ? `kommunen/${scope.place.slug}` : 'feeds';
  return filePath(`${folder}/${feedName(scope)}.${ending}`);
}
