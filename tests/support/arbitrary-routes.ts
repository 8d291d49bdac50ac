import fc from 'fast-check';
import { DEMANDS } from '../../src/domain/demand.ts';
import { AUTHORITY_LISTS } from '../../src/domain/list.ts';
import { MAP_VIEWS } from '../../src/domain/map-view.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { DEMAND_SLUGS, TEXT_SLUGS, type Route } from '../../src/routing/routes.ts';
import { TEXT_PAGES } from '../../src/schemas/texts.ts';

/** A slug that may be any valid one, and often one that the site uses elsewhere. */
const anySlug = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  fc.constantFrom(
    'k',
    'en',
    'leicht',
    '404',
    'kommunen',
    'liste',
    'konzepte-belegt',
    'karte',
    'konzepte-einwohner',
    ...Object.values(DEMAND_SLUGS),
    ...Object.values(TEXT_SLUGS),
  ),
);

/** Any page of the site. */
export const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc
    .constantFrom('home', 'resolution', 'demands', 'authorities', 'search', 'not-found')
    .map((page): Route => ({ page })),
  fc.constantFrom(...TEXT_PAGES).map((text): Route => ({ page: 'text', text })),
  fc.constantFrom(...DEMANDS).map((demand): Route => ({ page: 'demand', demand })),
  fc.constantFrom(...AUTHORITY_LISTS).map((list): Route => ({ page: 'list', ...list })),
  fc
    .tuple(fc.constantFrom(...DEMANDS), fc.constantFrom(...MAP_VIEWS))
    .map(([demand, view]): Route => ({ page: 'map', demand, view })),
  anySlug.map((slug): Route => ({ page: 'authority', slug })),
);

/** Any language of the site. */
export const anyLocale = fc.constantFrom(...LOCALE_CODES);
