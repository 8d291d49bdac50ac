import { expect, test } from 'vitest';
import { isKreis } from '../../src/domain/local-authority.ts';
import { listFiles } from '../../src/integrations/built-pages.ts';
import { atomEntries, atomFaults } from '../support/feed-rules.ts';
import { jsonFeedSchema } from '../support/json-feed-schema.ts';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { BASE, BUILT, DIST, elements, pagesOf, readBuilt, type Found } from '../support/site.ts';

const FILES = listFiles(DIST).filter((file) => /^(feeds\/.*|kommunen\/[^/]+\/aenderungen)\.(atom|json)$/u.test(file));
const ATOM = FILES.filter((file) => file.endsWith('.atom'));
const EVENTS = [...RECORDS.values()].flatMap(({ ags, events }) => events.map((event) => ({ ags, event })));
const slugOf = (ags: string): string => AUTHORITIES.find((place) => place.ags === ags)?.slug ?? '';

/** Entries of a feed, by its file. */
const entries = new Map(ATOM.map((file) => [file, atomEntries(readBuilt(file))]));

test('there is a feed of everything, of each demand, of each Kreis, and of each place with a record, in both formats', () => {
  expect(ATOM).toHaveLength(1 + 4 + AUTHORITIES.filter(isKreis).length + RECORDS.size);
  expect(FILES).toHaveLength(2 * ATOM.length);
});

test('every feed follows the rules of its format', () => {
  expect(ATOM.flatMap((file) => atomFaults(readBuilt(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  const json = FILES.filter((file) => file.endsWith('.json'));
  const wrong = json.filter((file) => !jsonFeedSchema.safeParse(JSON.parse(readBuilt(file))).success);
  expect(wrong).toEqual([]);
});

test('each event is an entry of the feeds of everything, its demand, its Kreis and its place, under one id', () => {
  expect(EVENTS.length).toBeGreaterThan(0);
  expect(entries.get('feeds/alle.atom')).toHaveLength(EVENTS.length);
  for (const [ags, { events }] of RECORDS)
    expect(entries.get(`kommunen/${slugOf(ags)}/aenderungen.atom`)).toHaveLength(events.length);
  for (const kreis of AUTHORITIES.filter(isKreis)) {
    const own = EVENTS.filter((event) =>
      AUTHORITIES.some(
        (place) =>
          place.ags === event.ags && (place.ags === kreis.ags || ('kreisAgs' in place && place.kreisAgs === kreis.ags)),
      ),
    );
    expect(entries.get(`feeds/${kreis.slug}.atom`), kreis.slug).toHaveLength(own.length);
  }
  const all = new Set(entries.get('feeds/alle.atom')?.map(({ id }) => id));
  expect([...entries.values()].flat().filter(({ id }) => !all.has(id))).toEqual([]);
});

test('ids stay what they were when they were published, whatever the address of the site: readers know entries by them', () => {
  const all = readBuilt('feeds/alle.atom');
  expect(all).toContain('<id>urn:uuid:4559395f-bddd-541e-918f-d1529a1c3a91</id>');
  expect(entries.get('kommunen/rheine/aenderungen.atom')?.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'urn:uuid:1a36485f-d186-51c4-90fe-86f94ff9e91b',
      'urn:uuid:2107be02-4337-5011-bdfe-0e8a8b9097c7',
    ]),
  );
});

test('dates are those of the events, and of the data where a feed is empty', () => {
  const days = new Set(EVENTS.map(({ event }) => event.date));
  const version = /\d{4}-\d{2}-\d{2}(?=-[0-9a-f]{8})/u.exec(pagesOf('home')[0]?.built.html ?? '')?.[0] ?? '';
  for (const [file, list] of entries) {
    const updated = /<updated>(\d{4}-\d{2}-\d{2})/u.exec(readBuilt(file))?.[1];
    const newest = list
      .map((entry) => entry.updated.slice(0, 10))
      .toSorted()
      .at(-1);
    expect(updated, file).toBe(newest ?? version);
    expect(newest === undefined || days.has(newest)).toBe(true);
  }
});

test('every entry leads to its event, and every source in it to its card', () => {
  const targets = new Set(
    ATOM.flatMap((file) =>
      [...readBuilt(file).matchAll(/href="https?:\/\/[^/"]+([^"]*#[^"]+)"/gu)].map(([, target = '']) => target),
    ),
  );
  expect(targets.size).toBeGreaterThan(EVENTS.length);
  const dead = [...targets].filter((target) => {
    const [address = '', id = ''] = target.slice(BASE.length).split('#');
    return !BUILT.get(`${address}index.html`)?.elements.some(({ attributes }) => attributes['id'] === id);
  });
  expect(dead).toEqual([]);
});

/** The feeds that a page names to feed readers, and those that it links for people. */
function namedBy({ built }: Found, element: 'link' | 'a'): readonly string[] {
  return elements(built, element)
    .filter(({ attributes }) => /^application\/(atom|feed)\+/u.test(attributes['type'] ?? ''))
    .map(({ attributes }) => (attributes['href'] ?? '').slice(BASE.length));
}

test('home, the changes, the demands and the profiles name their feed to feed readers; every feed that a page names is there', () => {
  const changes = pagesOf('text').filter(({ address }) => address.endsWith('/aenderungen/'));
  for (const page of [...pagesOf('home'), ...changes])
    expect(namedBy(page, 'link'), page.file).toEqual(['feeds/alle.atom', 'feeds/alle.json']);
  for (const page of pagesOf('demand')) expect(namedBy(page, 'link'), page.file).toHaveLength(2);
  const silent = pagesOf('authority').filter((page) => namedBy(page, 'link').length === 0);
  const alone = AUTHORITIES.filter((place) => place.kind === 'kreisfreie-stadt' && !RECORDS.has(place.ags));
  expect(new Set(silent.map(({ route }) => (route.page === 'authority' ? route.slug : '')))).toEqual(
    new Set(alone.map(({ slug }) => slug)),
  );
  const files = new Set(FILES);
  const all = [...BUILT.values()].flatMap((built) => elements(built, 'link').concat(elements(built, 'a')));
  const named = all.filter(({ attributes }) => /^application\/(atom|feed)\+/u.test(attributes['type'] ?? ''));
  expect(named.filter(({ attributes }) => !files.has((attributes['href'] ?? '').slice(BASE.length)))).toEqual([]);
});

test('people find the feeds on the page of the changes and on the profiles', () => {
  for (const page of pagesOf('text').filter(({ address }) => address.endsWith('/aenderungen/')))
    expect(namedBy(page, 'a'), page.file).toHaveLength(10);
  const wrong = pagesOf('authority').filter((page) =>
    namedBy(page, 'link').some((feed) => !namedBy(page, 'a').includes(feed)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
