import { expect, test } from 'vitest';
import { validatePages } from '../support/html-validation.ts';
import { BUILT, DIST } from '../support/site.ts';

/*
 * Rules of html-validate that tests/config/htmlvalidate.json sets apart from the presets, and why:
 * - long-title: 90 instead of 70 characters, since names of places and kinds cannot be shortened; what differs stands first.
 * - prefer-native-element: not for listbox, since a select cannot be the list of a combobox.
 * - require-sri: only for other origins, since everything comes from the site itself.
 * - no-trailing-whitespace: off, since how templates break lines is no matter of the page.
 * - void-style: off, since Markdown line breaks are rendered as <br/>, which HTML allows.
 */

test('every page is valid and accessible HTML', { timeout: 180_000 }, async () => {
  const faults = await validatePages(DIST, 'tests/config/htmlvalidate.json', [...BUILT.keys()]);
  expect(faults.slice(0, 50), `${String(faults.length)} faults`).toEqual([]);
});
