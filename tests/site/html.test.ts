import { expect, test } from 'vitest';
import { AUTHORITY_LISTS } from '../../src/domain/list.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { listSlug } from '../../src/routing/routes.ts';
import { validatePages } from '../support/html-validation.ts';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { DIST, PAGES, type Found } from '../support/site.ts';

/*
 * Rules of html-validate that tests/config/htmlvalidate.json sets apart from the presets, and why:
 * - long-title: 90 instead of 70 characters, since names of places and kinds cannot be shortened; what differs stands first.
 * - prefer-native-element: not for listbox, since a select cannot be the list of a combobox.
 * - require-sri: only for other origins, since everything comes from the site itself.
 * - no-trailing-whitespace: off, since how templates break lines is no matter of the page.
 * - void-style: off, since Markdown line breaks are rendered as <br/>, which HTML allows.
 */

const PLACES = new Map(AUTHORITIES.map(({ slug, ags }, index) => [slug, { index, documented: RECORDS.has(ags) }]));
const LISTS = new Map(AUTHORITY_LISTS.map((list, index) => [listSlug(list), index]));

/** Of how many pages that one template makes one is looked at, in every language but German. */
const ONE_OF = { authority: 20, documented: 4, list: 8, permanent: 20, poster: 20 } as const;

/**
 * Whether a page is looked at: in German every page; in each other language every page type, of those that one template makes many times
 * (profiles, lists) a part – in every language others, so that all are looked at somewhere.
 */
function isLookedAt({ route, locale }: Found): boolean {
  const turn = LOCALE_CODES.indexOf(locale);
  if (route.page === 'permanent') return AUTHORITIES.findIndex(({ ags }) => ags === route.ags) % ONE_OF.permanent === 0;
  if (route.page === 'poster') return (PLACES.get(route.slug)?.index ?? 0) % ONE_OF.poster === 0;
  if (locale === ORIGINAL_LOCALE) return true;
  if (route.page === 'list') return ((LISTS.get(listSlug(route)) ?? 0) + turn) % ONE_OF.list === 0;
  if (route.page !== 'authority') return true;
  const { index, documented } = PLACES.get(route.slug) ?? { index: 0, documented: false };
  return (index + turn) % ONE_OF[documented ? 'documented' : 'authority'] === 0;
}

test('every page type is valid and accessible HTML in every language, and every profile in German', async () => {
  const files = PAGES.filter(isLookedAt).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(1_600);
  const faults = await validatePages(DIST, 'tests/config/htmlvalidate.json', files);
  expect(faults.slice(0, 50), `${String(faults.length)} faults`).toEqual([]);
});
