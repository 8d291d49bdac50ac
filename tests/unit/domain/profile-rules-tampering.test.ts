import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMANDS, type Demand } from '../../../src/domain/demand.ts';
import type { FindingEvent } from '../../../src/domain/event.ts';
import { FINDING_CODES, type FindingCode } from '../../../src/domain/finding.ts';
import type { ProfileRecord } from '../../../src/domain/profile-record.ts';
import { problemsOf } from '../../../src/domain/profile-rules.ts';
import { anyCode } from '../../support/arbitrary-records.ts';
import { anyValidRecord } from '../../support/arbitrary-valid-records.ts';

/** A record that follows the rules and has at least one event, with one of its events. */
const anyHistory = anyValidRecord
  .filter(({ events }) => events.length > 0)
  .chain((record) =>
    fc.record({ record: fc.constant(record), index: fc.nat(record.events.length - 1), other: anyCode }),
  );

/** What a record's events become. */
function withEvents(record: ProfileRecord, events: readonly FindingEvent[]): ProfileRecord {
  return { ...record, events };
}

/** Replaces fields of one event. */
function change(record: ProfileRecord, index: number, fields: Partial<FindingEvent>): ProfileRecord {
  return withEvents(
    record,
    record.events.map((event, at) => (at === index ? { ...event, ...fields } : event)),
  );
}

function refused(record: ProfileRecord): void {
  expect(problemsOf(record)).not.toEqual([]);
}

const runs = { numRuns: 500 };

test('Every story in which each event follows from the last, and names what it needs, is accepted.', () => {
  fc.assert(
    fc.property(anyValidRecord, (record) => {
      expect(problemsOf(record)).toEqual([]);
    }),
    runs,
  );
});

test('The stories that are tried hold every change from one finding to another.', () => {
  const seen = new Set(
    fc
      .sample(anyValidRecord, { numRuns: 3000, seed: 1 })
      .flatMap(({ events }) => events.map(({ from, to }) => `${from} → ${to}`)),
  );
  expect(seen.size).toBe(FINDING_CODES.length ** 2);
});

describe('A story that is tampered with is refused:', () => {
  test('an event that starts from another finding.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index, other }) => {
        fc.pre(record.events[index]?.from !== other);
        refused(change(record, index, { from: other }));
      }),
      runs,
    );
  });

  test('an event that leads to another finding.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index, other }) => {
        fc.pre(record.events[index]?.to !== other);
        refused(change(record, index, { to: other }));
      }),
      runs,
    );
  });

  test('an event of another demand.', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...DEMANDS), ({ record, index }, demand) => {
        const { [index]: event } = record.events;
        fc.pre(event !== undefined && event.demand !== demand && event.from !== event.to);
        refused(change(record, index, { demand }));
      }),
      runs,
    );
  });

  test('an event that is missing.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => refused(withEvents(record, record.events.toSpliced(index, 1)))),
      runs,
    );
  });

  test('an event that stands there twice, if it changed the finding.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => {
        const { [index]: event } = record.events;
        fc.pre(event !== undefined && event.from !== event.to);
        refused(withEvents(record, record.events.toSpliced(index, 0, event)));
      }),
      runs,
    );
  });

  test('two events of a demand in the wrong order.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => {
        const { [index]: event } = record.events;
        const next = record.events.findIndex(({ demand }, at) => at > index && demand === event?.demand);
        const { [next]: later } = record.events;
        fc.pre(event !== undefined && later !== undefined);
        // Two sources that were added on one day may stand in either order: they change nothing.
        fc.pre(event.from !== event.to || later.from !== later.to || event.date !== later.date);
        refused(withEvents(record, record.events.with(index, later).with(next, event)));
      }),
      runs,
    );
  });

  test('an event dated before the one before it.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => {
        const { [index]: event } = record.events;
        fc.pre(record.events.slice(0, index).some(({ demand }) => demand === event?.demand));
        refused(change(record, index, { date: '2022-12-31' }));
      }),
      runs,
    );
  });

  test('a source that an event names no more.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => {
        fc.pre(record.events[index]?.evidence.length !== 0);
        refused(change(record, index, { evidence: [] }));
      }),
      runs,
    );
  });

  test('a source that is taken out of the file.', () => {
    fc.assert(
      fc.property(anyHistory, ({ record, index }) => {
        const [id] = record.events[index]?.evidence ?? [];
        fc.pre(id !== undefined);
        refused({ ...record, evidence: record.evidence.filter((source) => source.id !== id) });
      }),
      runs,
    );
  });

  test('another finding than the one that the events add up to.', () => {
    fc.assert(
      fc.property(anyValidRecord, fc.constantFrom(...DEMANDS), anyCode, (record, demand, code) => {
        fc.pre(code !== statedIn(record, demand));
        refused({ ...record, assessments: { ...record.assessments, [demand]: code } });
      }),
      runs,
    );
  });
});

function statedIn({ assessments }: ProfileRecord, demand: Demand): FindingCode {
  return assessments[demand] ?? 'not-researched';
}
