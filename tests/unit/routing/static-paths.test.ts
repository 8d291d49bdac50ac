import { expect, test } from 'vitest';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { AUTHORITY_LISTS } from '../../../src/domain/list.ts';
import { MAP_VIEWS } from '../../../src/domain/map-view.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { mapFilePath, pathTo } from '../../../src/routing/routes.ts';
import {
  demandPaths,
  listPaths,
  localeParam,
  mapFilePaths,
  mapPaths,
  pathsPerLocale,
  textPaths,
} from '../../../src/routing/static-paths.ts';
import { TEXT_PAGES } from '../../../src/schemas/texts.ts';

/** Address at which Astro puts a page with these parameters under a folder of `src/pages/[...locale]/`. */
function address(...parts: readonly (string | undefined)[]): string {
  return `/${parts.filter((part) => part !== undefined).join('/')}/`;
}

test('A page that exists once in each language has one path per language.', () => {
  expect(pathsPerLocale().map(({ props }) => props.locale)).toEqual(LOCALE_CODES);
  expect((['de', 'de-simple', 'tr', 'sr-Latn'] as const).map(localeParam)).toEqual([undefined, 'leicht', 'tr', 'sr']);
});

test('The pages of the demands are made where links lead to.', () => {
  const paths = demandPaths();
  expect(paths).toHaveLength(LOCALE_CODES.length * DEMANDS.length);
  for (const { params, props } of paths)
    expect(address(params['locale'], 'forderungen', params['demand'])).toBe(
      pathTo(props.locale, { page: 'demand', demand: props.demand }),
    );
});

test('The lists are made where links lead to, each in every language.', () => {
  const paths = listPaths();
  expect(paths).toHaveLength(LOCALE_CODES.length * AUTHORITY_LISTS.length);
  for (const { params, props } of paths)
    expect(address(params['locale'], 'kommunen', 'liste', params['list'])).toBe(
      pathTo(props.locale, { page: 'list', ...props.list }),
    );
});

test('The maps and their files are made where links lead to, one for each demand and view.', () => {
  const paths = mapPaths();
  expect(paths).toHaveLength(LOCALE_CODES.length * DEMANDS.length * MAP_VIEWS.length);
  for (const { params, props } of paths)
    expect(address(params['locale'], 'kommunen', 'karte', params['map'])).toBe(
      pathTo(props.locale, { page: 'map', demand: props.demand, view: props.view }),
    );
  for (const { params, props } of mapFilePaths())
    expect(`/kommunen/karte/${params['demand'] ?? ''}.svg`).toBe(mapFilePath(props.demand));
});

test('The text pages are made where links lead to.', () => {
  const paths = textPaths();
  // The state of research, the change log, open data, templates and press show more than text: they have page files of their own.
  expect(paths).toHaveLength(LOCALE_CODES.length * (TEXT_PAGES.length - 5));
  for (const { params, props } of paths)
    expect(address(params['locale'], params['text'])).toBe(pathTo(props.locale, { page: 'text', text: props.text }));
});
