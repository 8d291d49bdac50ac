import { expect, test } from 'vitest';
import { eventsOf, evidenceFor } from '../../../src/domain/profile-record.ts';
import { eventOf, recordOf, sourceOf } from '../../support/records.ts';

const RECORD = recordOf({
  evidence: [
    sourceOf({ id: 'ort-1', supports: ['concepts', 'reporting'], bearsOn: ['concepts', 'reporting'] }),
    sourceOf({ id: 'ort-2', supports: [], bearsOn: ['concepts'] }),
    sourceOf({ id: 'ort-3', supports: ['reporting'], bearsOn: ['concepts', 'reporting'] }),
  ],
  events: [
    eventOf({ date: '2026-04-01', demand: 'reporting' }),
    eventOf({ date: '2026-04-02', demand: 'concepts' }),
    eventOf({ date: '2026-04-03', demand: 'reporting', from: 'partly-met', to: 'met' }),
  ],
});

test('The events of one demand are taken from those of all, in their order.', () => {
  expect(eventsOf(RECORD, 'reporting').map(({ date }) => date)).toEqual(['2026-04-01', '2026-04-03']);
  expect(eventsOf(RECORD, 'criterion')).toEqual([]);
});

test('Only sources that count for a demand are taken for it: background is not.', () => {
  expect(evidenceFor(RECORD, 'concepts').map(({ id }) => id)).toEqual(['ort-1']);
  expect(evidenceFor(RECORD, 'reporting').map(({ id }) => id)).toEqual(['ort-1', 'ort-3']);
  expect(evidenceFor(RECORD, 'districts')).toEqual([]);
});
