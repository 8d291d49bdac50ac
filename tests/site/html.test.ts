import { expect, test } from 'vitest';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
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

/** Languages whose profiles are all looked at: one from either side. */
const WHOLE: readonly Locale[] = ['de', 'ar'];
const PLACES = new Map(AUTHORITIES.map(({ slug, ags }, index) => [slug, { index, documented: RECORDS.has(ags) }]));

/**
 * Whether a page is looked at: every page but the profiles, which are made by one template. Of those, all in two languages; in each other
 * language a twentieth and, of those with sources, a quarter – in every language others, so that all are looked at somewhere.
 */
function isLookedAt({ route, locale }: Found): boolean {
  if (route.page !== 'authority' || WHOLE.includes(locale)) return true;
  const { index, documented } = PLACES.get(route.slug) ?? { index: 0, documented: false };
  return (index + LOCALE_CODES.indexOf(locale)) % (documented ? 4 : 20) === 0;
}

test('every page type is valid and accessible HTML in every language, and every profile in two', async () => {
  const files = PAGES.filter(isLookedAt).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(2_500);
  const faults = await validatePages(DIST, 'tests/config/htmlvalidate.json', files);
  expect(faults.slice(0, 50), `${String(faults.length)} faults`).toEqual([]);
});
