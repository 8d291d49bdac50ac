import { describe, expect, test } from 'vitest';
import { PREVIEW_PAGES } from '../../../src/domain/preview.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { authorityPreviewPath, previewPage, previewPath, previewPaths } from '../../../src/routing/previews.ts';
import { allRoutes } from '../../../src/routing/routes.ts';

describe('The picture of a page', () => {
  test('has an address that says its language, German included, and its page.', () => {
    expect(previewPath('de', 'home')).toBe('/vorschau/de/start.png');
    expect(previewPath('de-simple', 'concepts')).toBe('/vorschau/leicht/konzepte.png');
    expect(previewPath('sr-Latn', 'press')).toBe('/vorschau/sr/presse.png');
    expect(authorityPreviewPath('05315000')).toBe('/vorschau/kommunen/05315000.png');
  });

  test('is its own for the main pages and the demands, that of the home page for all others.', () => {
    expect(previewPage({ page: 'demand', demand: 'districts' })).toBe('districts');
    expect(previewPage({ page: 'text', text: 'data' })).toBe('data');
    expect(previewPage({ page: 'text', text: 'imprint' })).toBe('home');
    expect(previewPage({ page: 'search' })).toBe('home');
    expect(previewPage({ page: 'not-found' })).toBe('home');
    const pages = new Set(allRoutes([]).map(previewPage));
    expect(PREVIEW_PAGES.filter((page) => !pages.has(page))).toEqual([]);
  });

  test('is made once for each language, under its address.', () => {
    const paths = previewPaths();
    const addresses = paths.map(({ params }) => `/vorschau/${params.language}/${params.preview}.png`);
    expect(new Set(addresses).size).toBe(LOCALE_CODES.length * PREVIEW_PAGES.length);
    expect(addresses).toEqual(paths.map(({ props }) => previewPath(props.locale, props.page)));
  });
});
