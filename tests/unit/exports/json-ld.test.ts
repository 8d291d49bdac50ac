import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd, scriptJson, type PageFacts } from '../../../src/exports/json-ld.ts';
import { dataSubject, placeSubject, resolutionSubject } from '../../../src/exports/json-ld-subjects.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';

const ORIGIN = new URL('https://site.example');
const PAGE: PageFacts = {
  ...{
    locale: 'tr',
    route: { page: 'demand', demand: 'concepts' },
    origin: ORIGIN,
    title: 'Talep 1',
    siteName: 'Site',
  },
  ...{ modified: '2026-11-22', above: [], about: undefined },
};

test('A page says its address, language, date and title, and the pages above it in their order.', () => {
  const above = [
    { route: { page: 'home' }, label: 'Ana sayfa' },
    { route: { page: 'demands' }, label: 'Talepler' },
  ] as const;
  expect(jsonLd({ ...PAGE, above })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: 'https://site.example/tr/forderungen/konzepte/',
    inLanguage: 'tr',
    dateModified: '2026-11-22',
    name: 'Talep 1',
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Ana sayfa', item: 'https://site.example/tr/' },
        { '@type': 'ListItem', position: 2, name: 'Talepler', item: 'https://site.example/tr/forderungen/' },
      ],
    },
  });
});

test('The home page stands for the site, and a page that does not exist has no address.', () => {
  expect(jsonLd({ ...PAGE, route: { page: 'home' } })).toMatchObject({ '@type': 'WebSite', name: 'Site' });
  expect(jsonLd({ ...PAGE, route: { page: 'not-found' }, modified: undefined })).toEqual({
    ...{ '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'tr', name: 'Talep 1' },
  });
});

test('A town is a city, a municipality and a Kreis an area, each with key and Wikidata, in its Kreis.', () => {
  expect(placeSubject(RHEINE, KREIS_STEINFURT)).toEqual({
    '@type': 'City',
    name: 'Ort',
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: '05566076' },
    sameAs: 'https://www.wikidata.org/wiki/Q1',
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Ort' },
  });
  expect(placeSubject(KOELN, undefined)).toMatchObject({ '@type': 'City' });
  expect(placeSubject(KOELN, undefined)).not.toHaveProperty('containedInPlace');
  expect(placeSubject(HOPSTEN, KREIS_STEINFURT)).toMatchObject({ '@type': 'AdministrativeArea' });
  expect(placeSubject(KREIS_STEINFURT, undefined)).toMatchObject({ '@type': 'AdministrativeArea' });
});

test('Only the German resolution has the Landesintegrationsrat as its author; what renders it names the original.', () => {
  const original = { locale: 'de', title: 'Resolution' } as const;
  const author = { '@type': 'Organization', name: 'Landesintegrationsrat NRW' };
  const german = resolutionSubject(original, original, ORIGIN);
  expect(german).toMatchObject({ author, inLanguage: 'de', dateCreated: '2022-03-19' });
  const turkish = resolutionSubject({ locale: 'tr', title: 'Bildirge' }, original, ORIGIN);
  expect(turkish).toEqual({ '@type': 'CreativeWork', name: 'Bildirge', inLanguage: 'tr', translationOfWork: german });
  const easy = resolutionSubject({ locale: 'de-simple', title: 'Text' }, original, ORIGIN);
  expect(easy).toEqual({ '@type': 'CreativeWork', name: 'Text', inLanguage: 'de-simple', isBasedOn: german });
});

test('The open data name every table as CSV and JSON, the points, the workbook and the archive, and a creator once there is one.', () => {
  const facts = {
    name: 'Daten',
    description: 'Dateien',
    modified: '2026-11-22',
    version: '1',
    licenceUrl: 'https://by.example/',
  };
  const data = dataSubject({ ...facts, publisher: undefined, origin: ORIGIN });
  expect(JSON.stringify(data).match(/https:\/\/site\.example\/daten\/[^"]+/gu)).toHaveLength(13);
  expect(data).not.toHaveProperty('creator');
  expect(dataSubject({ ...facts, publisher: 'Verein', origin: ORIGIN })).toMatchObject({ creator: { name: 'Verein' } });
});

test('Whatever a page is called, nothing in its block of data ends the element or opens another.', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '/', 'script', '>', '!--', '"', '\\', 'ü', '\u2028') }),
      (title) => {
        const written = scriptJson(jsonLd({ ...PAGE, title }));
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toMatchObject({ name: title });
      },
    ),
  );
});
