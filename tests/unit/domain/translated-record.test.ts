import { expect, test } from 'vitest';
import { eventId, profileTexts, requiredTexts, translateRecord } from '../../../src/domain/translated-record.ts';
import { disputeOf, eventOf, recordOf, sourceOf } from '../../support/records.ts';

const RECORD = recordOf({
  evidence: [
    sourceOf({ id: 'ort-1', supports: ['concepts'] }),
    sourceOf({ id: 'ort-2', supports: [], summary: { de: 'Hintergrund' } }),
  ],
  events: [eventOf({ demand: 'concepts' }), eventOf({ demand: 'reporting' }), eventOf({ demand: 'concepts' })],
  disputes: [disputeOf(['reported', '2026-05-01']), disputeOf(['reported', '2026-05-01'], ['decided', '2026-05-02'])],
});

test('The id of an event is its place, its demand and its number among those of the demand.', () => {
  expect(RECORD.events.map((_, index) => eventId('ort', RECORD.events, index))).toEqual([
    'e-ort-concepts-1',
    'e-ort-reporting-1',
    'e-ort-concepts-2',
  ]);
});

test('The texts of a profile are summaries, reasons and decisions; background alone may stay German.', () => {
  const ids = ['ort-1', 'ort-2', 'e-ort-concepts-1', 'e-ort-reporting-1', 'e-ort-concepts-2', 'd-ort-2'];
  expect(profileTexts('ort', RECORD).map(({ id }) => id)).toEqual(ids);
  expect(requiredTexts('ort', RECORD).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'ort-2'));
  expect(profileTexts('ort', RECORD).find(({ id }) => id === 'ort-2')?.german).toBe('Hintergrund');
});

test('Translations are joined to their German texts by id; what has none stays German.', () => {
  const texts = profileTexts('ort', RECORD);
  const translated = translateRecord(
    'ort',
    RECORD,
    new Map([['tr', new Map(texts.map(({ id }) => [id, `tr ${id}`]))]]),
  );
  expect(translated.evidence.map(({ summary }) => summary['tr'])).toEqual(['tr ort-1', 'tr ort-2']);
  expect(translated.events.map(({ reason }) => reason['tr'])).toEqual(
    ['concepts-1', 'reporting-1', 'concepts-2'].map((end) => `tr e-ort-${end}`),
  );
  expect(translated.disputes.at(-1)?.steps.at(-1)).toMatchObject({ reason: { tr: 'tr d-ort-2' } });
  expect(profileTexts('ort', translated)).toEqual(texts);
  expect(translateRecord('ort', RECORD, new Map())).toEqual(RECORD);
});
