import { expect, test } from 'vitest';
import { fits, HEADER_CHOICES, headersFor } from '../../../../src/routing/hosting/host-rules.ts';
import { SMALL_SITE } from '../../../support/small-site.ts';

const PAGES = ['', 'tr/', 'kommunen/koeln/', 'daten/', 'k/05315000/', '404.html', 'tr/404.html', 'tr/index.html'];
const EMBEDS = ['einbetten/05315000/de/', 'einbetten/05315000/de.svg', 'einbetten/05315000/qr.png'];
const DATA = [
  'daten/events.csv',
  'kommunen.json',
  'orte.json',
  'daten/authorities.geojson',
  'feeds/alle.atom',
  'daten/all.zip',
];

test.each(PAGES)(
  'The page “%s” refuses frames, is asked for again each time and is not for programs of other sites.',
  (path) => {
    expect(headersFor(path)).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Type': 'text/html; charset=utf-8',
    });
    expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  },
);

test.each(EMBEDS)('“%s” may stand in frames and on pages of other sites.', (path) => {
  expect(headersFor(path)).toMatchObject({
    'Content-Security-Policy': 'frame-ancestors *',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'public, max-age=3600, must-revalidate',
  });
  expect(headersFor(path)).not.toHaveProperty('X-Frame-Options');
});

test.each(DATA)('Programs of other sites may read “%s”, which is as new as the pages.', (path) => {
  expect(headersFor(path)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

test.each(['_assets/page.BtndqdlJ.css', 'pagefind/fragment/de_991a9f1.pf_fragment', 'pagefind/index/de_9-1.pf_index'])(
  '“%s” is kept for a year: its name is made from its content.',
  (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  },
);

test.each(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'favicon.svg', '_assetsx.css', 'tr/_assets/a.css'])(
  '“%s” has a name that stays, and is asked for again.',
  (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  },
);

test('Every answer protects its reader in the ways that need no exception.', () => {
  for (const path of [...Object.keys(SMALL_SITE), 'nichts/']) {
    const headers = headersFor(path);
    expect(headers['X-Content-Type-Options'], path).toBe('nosniff');
    expect(headers['Referrer-Policy'], path).toBe('no-referrer');
    expect(headers['Cross-Origin-Opener-Policy'], path).toBe('same-origin');
    expect(headers['Strict-Transport-Security'], path).toMatch(/^max-age=\d{8}$/u);
    expect(headers['Permissions-Policy'], path).toContain('geolocation=()');
  }
});

test('No path belongs to two cases of one matter, so that hosts need not know an order.', () => {
  const twice = Object.keys(SMALL_SITE).flatMap((path) =>
    HEADER_CHOICES.filter(
      ({ cases }) => cases.filter(({ paths }) => paths.some((one) => fits(one, path))).length > 1,
    ).map(() => path),
  );
  expect(twice).toEqual([]);
});

test.each([
  ['*.csv', 'kommunen.csv', true],
  ['*.csv', 'daten/a.csv', true],
  ['*.csv', 'a.csv.html', false],
  ['einbetten/*', 'einbetten/05315000/de/', true],
  ['einbetten/*', 'tr/einbetten/', false],
  ['a*a', 'a', false],
  ['robots.txt', 'robots.txt', true],
  ['robots.txt', 'robots.txt/', false],
])('The pattern %s and the path %s: %s.', (pattern, path, expected) => {
  expect(fits(pattern, path)).toBe(expected);
});
