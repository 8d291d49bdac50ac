import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { listFiles } from '../../src/integrations/built-pages.ts';
import { redirectRules } from '../../src/routing/redirects.ts';
import { pathTo } from '../../src/routing/routes.ts';
import { readRenamed } from '../../src/schemas/renamed-file.ts';
import { CONTENT_DIR } from '../../src/schemas/site-file.ts';
import { parseBook, promisedBy } from '../../src/tasks/addresses/address-book.ts';
import { languageSegment } from '../../src/tasks/addresses/published.ts';
import { missingFrom } from '../support/missing-addresses.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { BASE, BUILT, DIST } from '../support/site.ts';

const BOOK = parseBook(readFileSync(`${CONTENT_DIR}/registry/permanent-addresses.txt`, 'utf8'));
const SPOKEN = new Set(LOCALE_CODES.map(languageSegment));
const PROMISED = promisedBy(BOOK, (language) => SPOKEN.has(language));

/** The rules of the host, from the site's root. */
const ROOT = pathTo(ORIGINAL_LOCALE, { page: 'home' });
const REDIRECTS = redirectRules(readRenamed()).map(({ from, to }) => ({
  from: from.slice(ROOT.length - 1),
  to: to.slice(ROOT.length - 1),
}));

const SITE = { files: listFiles(DIST), pages: [...BUILT.values()], base: BASE, redirects: REDIRECTS };

test('every address and anchor that was ever published still leads somewhere (a new one: npm run addresses -- --record)', () => {
  expect(PROMISED.length).toBeGreaterThan(3_000);
  expect(missingFrom(SITE, PROMISED)).toEqual([]);
});

test('the book knows every place, and what people cite: permanent addresses, sources, paragraphs, methodology, terms, files', () => {
  const places = new Set(BOOK.places.map(({ ags, slug }) => `${ags} ${slug}`));
  expect(AUTHORITIES.filter(({ ags, slug }) => !places.has(`${ags} ${slug}`)).map(({ name }) => name)).toEqual([]);
  const anchors = new Set(PROMISED.flatMap((one) => one.anchors.map((anchor) => `${one.path}#${anchor}`)));
  const paths = new Set(PROMISED.map(({ path }) => path));
  for (const cited of [
    '/kommunen/rheine/#rheine-1',
    '/resolution/#p1',
    '/resolution/#demand-concepts',
    '/methodik/#findings',
    '/glossar/#kim',
  ])
    expect([...anchors]).toContain(cited);
  for (const cited of ['/k/05566076/', '/kommunen.csv', '/feeds/alle.atom', '/kommunen/rheine/'])
    expect([...paths]).toContain(cited);
});
