import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentsOf } from '../../../src/domain/assessment.ts';
import type { LocalAuthority } from '../../../src/domain/local-authority.ts';
import { byName, isKimRecipient } from '../../../src/domain/local-authority.ts';
import type { ProfileRecord } from '../../../src/domain/profile-record.ts';
import { nextSteps, researchState } from '../../../src/domain/research.ts';
import { anyPlaces, type Place } from '../../support/arbitrary-regions.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { eventOf, recordOf, searchOf, sourceOf } from '../../support/records.ts';

function placeOf(authority: LocalAuthority, record?: ProfileRecord): Place {
  return { authority, record, assessments: assessmentsOf(authority, { state: 'not-researched' }, record) };
}

/** Rheine with a finding on concepts and background on reports; Hopsten with background on concepts only. */
const WITH_FINDING = placeOf(
  { ...RHEINE, name: 'Rheine' },
  recordOf({
    evidence: [
      sourceOf({ retrieved: '2026-03-01' }),
      sourceOf({ id: 'ort-2', retrieved: '2026-02-10', bearsOn: ['reporting'], supports: [] }),
    ],
    events: [eventOf({ date: '2026-04-01' })],
  }),
);
const WITH_BACKGROUND = placeOf(
  { ...HOPSTEN, name: 'Hopsten' },
  recordOf({ evidence: [sourceOf({ retrieved: '2026-02-20', supports: [] })] }),
);
const KREIS = placeOf({ ...KREIS_STEINFURT, name: 'Kreis Steinfurt' });
const CITY = placeOf({ ...KOELN, name: 'Köln' });
const PLACES = [WITH_FINDING, KREIS, WITH_BACKGROUND, CITY];

describe('The state of the research', () => {
  test('is counted in authorities and sources, with the first reading and the last change.', () => {
    expect(researchState(PLACES)).toEqual({
      authorities: 4,
      withFinding: [WITH_FINDING.authority],
      withSources: [WITH_BACKGROUND.authority, WITH_FINDING.authority],
      sources: 3,
      first: '2026-02-10',
      last: '2026-04-01',
    });
  });

  test('has no days while nothing has been read.', () => {
    expect(researchState([KREIS, CITY])).toMatchObject({
      authorities: 2,
      sources: 0,
      first: undefined,
      last: undefined,
    });
  });

  test('ends with the last reading where nothing changed after it.', () => {
    expect(researchState([WITH_BACKGROUND]).last).toBe('2026-02-20');
  });

  test('counts an event without a source as the last change.', () => {
    const searched = recordOf({ searches: [searchOf()], events: [eventOf({ to: 'nothing-found', evidence: [] })] });
    expect(researchState([placeOf(KOELN, searched)])).toMatchObject({
      withFinding: [],
      withSources: [],
      first: undefined,
      last: '2026-04-01',
    });
  });

  test('names the places with findings and those with sources by name, and no finding without a source.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { authorities, withFinding, withSources, sources } = researchState(places);
        expect(authorities).toBe(places.length);
        expect(withFinding.filter((one) => !withSources.includes(one))).toEqual([]);
        expect(withSources).toEqual(withSources.toSorted(byName));
        expect(withSources.length).toBeLessThanOrEqual(Math.min(authorities, sources));
      }),
    );
  });
});

describe('The next steps', () => {
  test('are what background is at hand for, then recipients without a source, then the rest.', () => {
    const { withBackground, recipients, others } = nextSteps(PLACES);
    expect(withBackground).toEqual([
      { authority: WITH_BACKGROUND.authority, demand: 'concepts' },
      { authority: WITH_FINDING.authority, demand: 'reporting' },
    ]);
    expect(recipients.map(({ name }) => name)).toEqual(['Köln', 'Kreis Steinfurt']);
    expect(others).toBe(1);
  });

  test('leave out what has been searched or asked.', () => {
    const searched = recordOf({ searches: [searchOf()], events: [eventOf({ to: 'nothing-found', evidence: [] })] });
    const { others } = nextSteps([placeOf(HOPSTEN, searched)]);
    expect(others).toBe(1);
  });

  test('name every cell that nobody has researched once: at hand, at a recipient, or among the others.', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { withBackground, recipients, others } = nextSteps(places);
        const open = (place: Place): number =>
          place.assessments.filter(({ finding }) => finding.code === 'not-researched').length;
        const atRecipients = places
          .filter(({ authority }) => recipients.includes(authority))
          .reduce((all, place) => all + open(place), 0);
        const all = places.reduce((sum, place) => sum + open(place), 0);
        expect(withBackground.length + atRecipients + others).toBe(all);
        expect(others).toBeGreaterThanOrEqual(0);
        for (const one of recipients) expect(isKimRecipient(one)).toBe(true);
        expect(recipients).toEqual(recipients.toSorted(byName));
      }),
    );
  });
});
