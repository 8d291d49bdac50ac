import { expect, test } from 'vitest';
import { elementsOf, pageAddress } from '../../../src/integrations/built-pages.ts';
import {
  addTo,
  formatBook,
  parseBook,
  promisedBy,
  type AddressBook,
} from '../../../src/tasks/addresses/address-book.ts';
import { publishedIn } from '../../../src/tasks/addresses/published.ts';
import { missingFrom } from '../../support/missing-addresses.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const PLACES = [
  { ags: '05315000', slug: 'koeln' },
  { ags: '05566076', slug: 'rheine' },
];
const EMPTY: AddressBook = { languages: [], addresses: [], places: [] };

function profile(...ids: readonly string[]): string {
  const sources = ids.map((id) => `<article id="${id}"></article>`).join('');
  return `<main id="content"><ul><li id="concepts"></li><li id="e-koeln-concepts-1"></li></ul>${sources}</main><footer></footer>`;
}

const SITE: Readonly<Record<string, string>> = {
  'index.html': '<main><h2 id="known"></h2></main><footer></footer>',
  'methodik/index.html':
    '<header><h2 id="menu"></h2></header><main><h2 id="steps"></h2><div id="term-kim"></div><h2 id="sources"></h2></main><footer></footer>',
  'tr/methodik/index.html': '<main><h2 id="steps"></h2></main><footer></footer>',
  'kommunen/koeln/index.html': profile('koeln-1', 'koeln-2'),
  'kommunen/rheine/index.html': profile(),
  'kommunen/koeln/brief-konzepte.txt': '',
  'k/05315000/index.html': '<main id="content"></main>',
  'k/05566076/index.html': '<main id="content"></main>',
  'einbetten/05315000/de.svg': '',
  'einbetten/05566076/de.svg': '',
  'einbetten/05315000/tr.svg': '',
  'daten/authorities.csv': '',
  '_assets/page.Bg7.css': '',
  'daten/authorities.csv.br': '',
  '404.html': '<main></main>',
};

function published(files: Readonly<Record<string, string>> = SITE): AddressBook {
  const site = temporaryFolder();
  writeFiles(site, files);
  return publishedIn(site, PLACES);
}

const RECORDED: AddressBook = {
  languages: ['de', 'tr'],
  addresses: [
    { path: '/methodik/', anchors: ['steps', 'decision'], translated: true },
    { path: '/kommunen/{slug}/', anchors: ['concepts'], translated: false },
    { path: '/einbetten/{ags}/{tag}.svg', anchors: [], translated: false },
  ],
  places: [{ ags: '05315000', slug: 'koeln', anchors: ['koeln-1'] }],
};

test('The addresses of a site are found: one line for what each place and each language has.', () => {
  const { addresses, places } = published();
  expect(addresses.map(({ path }) => path).toSorted()).toEqual([
    ...['/', '/daten/authorities.csv', '/einbetten/{ags}/{tag}.svg', '/k/{ags}/', '/kommunen/{slug}/', '/methodik/'],
  ]);
  expect(addresses.find(({ path }) => path === '/methodik/')).toMatchObject({ anchors: ['steps'], translated: true });
  expect(addresses.find(({ path }) => path === '/kommunen/{slug}/')).toMatchObject({ anchors: ['concepts'] });
  expect(places.map(({ anchors }) => anchors)).toEqual([['koeln-1', 'koeln-2'], []]);
});

test('The book reads as it was written.', () => {
  expect(parseBook(formatBook(RECORDED))).toEqual(RECORDED);
  expect(parseBook('')).toEqual(EMPTY);
});

test('Recording adds what is new and takes nothing out.', () => {
  const later = addTo(RECORDED, {
    languages: ['de', 'en'],
    addresses: [
      { path: '/methodik/', anchors: ['steps', 'limits'], translated: true },
      { path: '/neu/', anchors: [], translated: false },
    ],
    places: [{ ags: '05315000', slug: 'koeln', anchors: ['koeln-2'] }],
  });
  expect(later.languages).toEqual(['de', 'tr', 'en']);
  expect(later.addresses.map(({ path }) => path)).toEqual([...RECORDED.addresses.map(({ path }) => path), '/neu/']);
  expect(later.addresses[0]?.anchors).toEqual(['steps', 'decision', 'limits']);
  expect(later.places).toEqual([{ ags: '05315000', slug: 'koeln', anchors: ['koeln-1', 'koeln-2'] }]);
  expect(addTo(later, EMPTY)).toEqual(later);
});

test('The book promises each address in each language, with its anchors.', () => {
  expect(promisedBy(RECORDED, () => true)).toEqual([
    { path: '/methodik/', anchors: ['steps', 'decision'] },
    { path: '/tr/methodik/', anchors: ['steps', 'decision'] },
    { path: '/kommunen/koeln/', anchors: ['concepts', 'koeln-1'] },
    { path: '/einbetten/05315000/de.svg', anchors: [] },
    { path: '/einbetten/05315000/tr.svg', anchors: [] },
  ]);
  expect(promisedBy(RECORDED, (language) => language === 'de')).toHaveLength(3);
});

/** The built site as the check sees it. */
function linked(files: Readonly<Record<string, string>>, redirects: readonly { from: string; to: string }[] = []) {
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => ({ file, address: pageAddress(file), html, elements: elementsOf(html) }));
  return { files: Object.keys(files), pages, base: '/kim/', redirects };
}

test('A promised page, file or anchor that is gone is missed.', () => {
  expect(missingFrom(linked(SITE), [{ path: '/methodik/', anchors: ['steps'] }])).toEqual([]);
  expect(
    missingFrom(linked(SITE), [
      { path: '/methodik/', anchors: ['steps', 'gone'] },
      { path: '/weg/', anchors: ['here'] },
      { path: '/daten/weg.csv', anchors: [] },
    ]),
  ).toEqual(['/methodik/#gone', '/weg/', '/daten/weg.csv']);
});

test('An address that leads elsewhere is not missed as long as page and anchor are there.', () => {
  const moved = '<head><meta http-equiv="refresh" content="0; url=/kim/kommunen/koeln/"></head>';
  const site = linked({ ...SITE, 'kommunen/colonia/index.html': moved }, [
    { from: '/alt.csv', to: '/daten/authorities.csv' },
  ]);
  const promised = [
    { path: '/kommunen/colonia/', anchors: ['koeln-1', 'koeln-9'] },
    { path: '/alt.csv', anchors: [] },
  ];
  expect(missingFrom(site, promised)).toEqual(['/kommunen/colonia/#koeln-9']);
});
