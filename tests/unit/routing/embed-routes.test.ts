import { expect, test } from 'vitest';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import {
  badgePath,
  cardPath,
  embedPaths,
  embedTag,
  embedTarget,
  posterPath,
  qrFilePath,
} from '../../../src/routing/embed-routes.ts';

test('Badge, card, QR code and poster stand at addresses that never change.', () => {
  expect(badgePath('05315000', 'de')).toBe('/einbetten/05315000/de.svg');
  expect(badgePath('05315000', 'de-simple')).toBe('/einbetten/05315000/leicht.svg');
  expect(cardPath('05315000', 'sr-Latn')).toBe('/einbetten/05315000/sr/');
  expect(qrFilePath('05315000', 'png')).toBe('/einbetten/05315000/qr.png');
  expect(posterPath('koeln')).toBe('/kommunen/koeln/plakat/');
});

test('Every language has a short name of its own, none of which is that of the QR code.', () => {
  const tags = LOCALE_CODES.map(embedTag);
  expect(new Set(tags).size).toBe(LOCALE_CODES.length);
  expect(tags.filter((tag) => !/^[a-z]+$/u.test(tag) || tag === 'qr')).toEqual([]);
});

test('German badges lead to the permanent address, others to the page in their language.', () => {
  const koeln = { ags: '05315000', slug: 'koeln' };
  expect(embedTarget(koeln, 'de')).toBe('/k/05315000/');
  expect(embedTarget(koeln, 'ar')).toBe('/ar/kommunen/koeln/');
});

test('There is one badge and one card for each place in each language.', () => {
  const paths = embedPaths([{ authority: { ags: '05315000' } }, { authority: { ags: '05566' } }]);
  expect(paths).toHaveLength(2 * LOCALE_CODES.length);
  expect(paths[0]?.params).toEqual({ ags: '05315000', tag: 'de' });
});
