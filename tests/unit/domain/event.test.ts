import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { firstWrongEvent, replay, since, type FindingEvent } from '../../../src/domain/event.ts';
import { anyValidRecord } from '../../support/arbitrary-valid-records.ts';
import { eventsOf } from '../../../src/domain/profile-record.ts';
import { eventOf } from '../../support/records.ts';

const FOUND = eventOf({ date: '2026-04-01', from: 'not-researched', to: 'partly-met' });
const ADDED = eventOf({ date: '2026-05-01', from: 'partly-met', to: 'partly-met', evidence: ['ort-2'] });
const CORRECTED = eventOf({ date: '2026-06-01', from: 'partly-met', to: 'met', evidence: ['ort-3'] });

test('A demand without events is not researched, and has been so for ever.', () => {
  expect(replay([])).toBe('not-researched');
  expect(since([])).toBeUndefined();
  expect(firstWrongEvent([])).toBeUndefined();
});

test('A finding is what its last event made of it, since the last event that changed it.', () => {
  expect(replay([FOUND, ADDED])).toBe('partly-met');
  expect(since([FOUND, ADDED])).toBe('2026-04-01');
  expect(replay([FOUND, ADDED, CORRECTED])).toBe('met');
  expect(since([FOUND, ADDED, CORRECTED])).toBe('2026-06-01');
});

test('Events that only add evidence change no finding, so there is no day since when it holds.', () => {
  expect(since([eventOf({ from: 'not-researched', to: 'not-researched' })])).toBeUndefined();
});

describe('The first event that does not follow is found', () => {
  const cases: readonly (readonly [string, readonly FindingEvent[], number | undefined])[] = [
    ['nowhere in an order that holds', [FOUND, ADDED, CORRECTED], undefined],
    ['nowhere among events of one day', [FOUND, { ...ADDED, date: FOUND.date }], undefined],
    ['at the start, if it does not begin as not researched', [ADDED, CORRECTED], 0],
    ['where an event is missing', [FOUND, eventOf({ date: '2026-05-01', from: 'met', to: 'not-met' })], 1],
    ['where two events stand in the wrong order', [FOUND, CORRECTED, ADDED], 2],
    ['where an event is dated before the last', [FOUND, { ...ADDED, date: '2026-03-31' }, CORRECTED], 1],
  ];
  test.each(cases)('%s.', (_where, events, wrong) => {
    expect(firstWrongEvent(events)).toBe(wrong);
  });
});

test('A story in which each event follows from the last replays to its end.', () => {
  fc.assert(
    fc.property(anyValidRecord, fc.constantFrom(...DEMANDS), (record, demand) => {
      const events = eventsOf(record, demand);
      expect(firstWrongEvent(events)).toBeUndefined();
      expect(replay(events)).toBe(record.assessments[demand] ?? 'not-researched');
    }),
  );
});

test('Where a story is cut, it replays to the finding from which its rest begins.', () => {
  fc.assert(
    fc.property(anyValidRecord, fc.constantFrom(...DEMANDS), (record, demand) => {
      const events = eventsOf(record, demand);
      for (const [index, { from }] of events.entries()) expect(replay(events.slice(0, index))).toBe(from);
    }),
  );
});
