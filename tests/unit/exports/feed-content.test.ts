import { expect, test } from 'vitest';
import { GENERAL_FEEDS } from '../../../src/domain/feed-scope.ts';
import { feedContent, feedFile, feedLabel } from '../../../src/exports/feed-content.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { atomFaults } from '../../support/feed-rules.ts';
import { eventOf, sourceOf } from '../../support/records.ts';

const WORDS = {
  t: translator('de'),
  demands: { concepts: 'Konzepte', criterion: 'Kriterium', districts: 'Kreise', reporting: 'Berichte' },
};
const PUBLICATION = { publisher: undefined, licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by/' };
const ORIGIN = new URL('https://site.example');

function changes(event = eventOf()) {
  const change = {
    id: 'urn:uuid:4559395f-bddd-541e-918f-d1529a1c3a91',
    anchor: 'e-ort-concepts-1',
    authority: RHEINE,
    event,
  };
  const scope = { scope: 'place', place: RHEINE } as const;
  return {
    id: 'urn:uuid:1a36485f-d186-51c4-90fe-86f94ff9e91b',
    scope,
    updated: event.date,
    changes: [{ ...change, sources: [sourceOf({ title: 'A < B & C' })] }],
  };
}

test('An entry names the place, the demand and the finding, the reason, and the sources with their addresses.', () => {
  const { entries, updated } = feedContent(changes(), WORDS, PUBLICATION, ORIGIN);
  expect(updated).toBe('2026-04-01');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: 'Ort: Forderung 1 (Konzepte) – teilweise belegt',
    link: 'https://site.example/kommunen/ort/#e-ort-concepts-1',
    date: '2026-04-01',
  });
  expect(entries[0]?.html).toContain(
    '<p>noch nicht recherchiert › teilweise belegt</p><p>Die Niederschrift zeigt es.</p>',
  );
  expect(entries[0]?.html).toContain(
    '<a href="https://site.example/kommunen/ort/#ort-1">A &lt; B &amp; C, Stadt Ort, 1. Februar 2026</a>',
  );
});

test.each(['nothing-found', 'awaiting-answer', 'not-researched'] as const)(
  'An entry about the open finding "%s" says what it means, and so never reads as a no.',
  (to) => {
    const { entries } = feedContent(changes(eventOf({ to })), WORDS, PUBLICATION, ORIGIN);
    expect(entries[0]?.html).toContain(WORDS.t(`finding.${to}.meaning`));
  },
);

test('Every feed has a name of its own, and is valid in both formats.', () => {
  const scopes = [
    ...GENERAL_FEEDS,
    { scope: 'kreis', place: KREIS_STEINFURT },
    { scope: 'place', place: RHEINE },
  ] as const;
  expect(new Set(scopes.map((scope) => feedLabel(scope, WORDS))).size).toBe(scopes.length);
  for (const scope of scopes) {
    expect(atomFaults(feedFile({ ...changes(), scope }, 'atom', WORDS, PUBLICATION, ORIGIN))).toEqual([]);
    expect(feedFile({ ...changes(), scope }, 'json', WORDS, PUBLICATION, ORIGIN)).toContain('"language":"de"');
  }
});
