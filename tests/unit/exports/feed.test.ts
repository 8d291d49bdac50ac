import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../src/exports/escape-markup.ts';
import { atomFeed, jsonFeed, type FeedContent, type FeedEntry } from '../../../src/exports/feed.ts';
import { atomEntries, atomFaults } from '../../support/feed-rules.ts';
import { jsonFeedSchema } from '../../support/json-feed-schema.ts';

const SELF = 'https://site.example/feeds/alle';
const ENTRY: FeedEntry = {
  id: 'urn:uuid:4559395f-bddd-541e-918f-d1529a1c3a91',
  title: 'Köln: Forderung 1 (Konzepte) – teilweise belegt',
  link: 'https://site.example/kommunen/koeln/#e-koeln-concepts-1',
  date: '2026-04-01',
  html: '<p>Beleg &amp; Grund</p>',
  topic: { id: 'concepts', name: 'Forderung 1 (Konzepte)' },
};
const FEED: FeedContent = {
  id: 'urn:uuid:1a36485f-d186-51c4-90fe-86f94ff9e91b',
  title: 'Alle Änderungen',
  subtitle: 'Änderungen der Befunde',
  page: 'https://site.example/aenderungen/',
  updated: '2026-04-01',
  author: { name: 'Verein', link: 'https://site.example/' },
  rights: 'CC BY 4.0',
  entries: [ENTRY],
};

test('A feed follows the rules of Atom and of JSON Feed 1.1, with entries and without.', () => {
  for (const content of [FEED, { ...FEED, entries: [] }]) {
    expect(atomFaults(atomFeed(content, `${SELF}.atom`))).toEqual([]);
    expect(jsonFeedSchema.safeParse(JSON.parse(jsonFeed(content, `${SELF}.json`))).error).toBeUndefined();
  }
});

test('The dates of a feed are those that it is given, and the same content gives the same bytes.', () => {
  const atom = atomFeed({ ...FEED, entries: [], updated: '2025-01-02' }, `${SELF}.atom`);
  expect(atom).toContain('<updated>2025-01-02T00:00:00.000Z</updated>');
  expect(atom).not.toContain(String(new Date().getFullYear()));
  expect(atomFeed(FEED, SELF)).toBe(atomFeed(FEED, SELF));
});

test('Whatever a title says, readers of either format see just that, and nothing of it becomes markup.', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', ']', '"', "'", 'a', ' ', 'ü', 'amp;', '$&', '<b>') }),
      (noise) => {
        const title = `x${noise}x`;
        const content = { ...FEED, title, entries: [{ ...ENTRY, title, html: `<p>${escapeMarkup(title)}</p>` }] };
        const atom = atomFeed(content, `${SELF}.atom`);
        expect(atomFaults(atom)).toEqual([]);
        expect(atomEntries(atom).map((entry) => entry.title)).toEqual([title]);
        const json = jsonFeedSchema.parse(JSON.parse(jsonFeed(content, `${SELF}.json`)));
        expect(json.items.map((item) => item.title)).toEqual([title]);
      },
    ),
  );
});

test.each([
  ['no author', (xml: string) => xml.replace(/<author>[\s\S]*?<\/author>/u, ''), 'the feed needs an author'],
  ['no date', (xml: string) => xml.replaceAll(/<updated>.*<\/updated>/gu, ''), 'feed urn:'],
  ['a day for an instant', (xml: string) => xml.replaceAll('T00:00:00.000Z', ''), 'feed urn:'],
  ['an unknown element', (xml: string) => xml.replace('<rights>', '<wrong>x</wrong><rights>'), 'feed urn:'],
  ['no language', (xml: string) => xml.replace(' xml:lang="de"', ''), 'the feed needs a language'],
])('The check of Atom feeds refuses %s.', (_, spoil, fault) => {
  expect(atomFaults(spoil(atomFeed(FEED, `${SELF}.atom`)))[0]).toContain(fault);
});
