import { describe, expect, test } from 'vitest';
import { shownAssessments } from '../../src/domain/assessment.ts';
import { DEMANDS, exclusion } from '../../src/domain/demand.ts';
import { FINDING_CODES, isClosed } from '../../src/domain/finding.ts';
import { isKreis } from '../../src/domain/local-authority.ts';
import { isListed, LIST_GROUPS, listCount } from '../../src/domain/list.ts';
import { nextSteps, researchState } from '../../src/domain/research.ts';
import { totalsOf } from '../../src/domain/totals.ts';
import { ASSESSMENTS, AUTHORITIES, bodyAt, RECORDS } from '../support/registry.ts';

const ALL = [...ASSESSMENTS.values()].flat();
const PLACES = AUTHORITIES.map((authority) => ({
  authority,
  record: RECORDS.get(authority.ags),
  assessments: ASSESSMENTS.get(authority.ags) ?? [],
}));

test('Every profile belongs to an authority of the registry.', () => {
  const known = new Set(AUTHORITIES.map(({ ags }) => ags));
  expect([...RECORDS.keys()].filter((ags) => !known.has(ags))).toEqual([]);
  expect(RECORDS.size).toBeGreaterThan(50);
});

test('Every authority has four assessments: 1,708 in all.', () => {
  expect([...ASSESSMENTS.values()].filter((four) => four.length !== DEMANDS.length)).toEqual([]);
  expect(ALL).toHaveLength(1708);
});

test.each(DEMANDS)('The findings on %s sum up to all 427 authorities.', (demand) => {
  const { byFinding, applicable, total } = totalsOf(demand, ALL);
  expect(FINDING_CODES.reduce((sum, code) => sum + byFinding[code], 0)).toBe(427);
  expect(total).toBe(427);
  expect(applicable).toBe(427 - byFinding['not-applicable']);
});

test.each(DEMANDS)('The lists on %s hold as many places as their numbers say.', (demand) => {
  const totals = totalsOf(demand, ALL);
  const ofDemand = ALL.filter((assessment) => assessment.demand === demand);
  for (const group of LIST_GROUPS)
    expect(ofDemand.filter((one) => isListed(one, group))).toHaveLength(listCount(group, totals));
});

test('The assessments of each Kreis are shown on the pages of all its municipalities and counted once.', () => {
  const shown = AUTHORITIES.flatMap((authority) => {
    const ofKreis = 'kreisAgs' in authority ? (ASSESSMENTS.get(authority.kreisAgs) ?? []) : [];
    return shownAssessments(ASSESSMENTS.get(authority.ags) ?? [], ofKreis);
  });
  const byKreis = shown.filter(({ decidedBy }) => decidedBy === 'kreis');
  // Each of the 374 municipalities of a Kreis shows the two demands that apply to the Kreis.
  expect(byKreis).toHaveLength(374 * 2);
  const assessments = shown.map(({ assessment }) => assessment);
  for (const demand of DEMANDS) expect(totalsOf(demand, assessments)).toEqual(totalsOf(demand, ALL));
});

test('Every authority without a profile is not researched where a demand applies, and not applicable elsewhere.', () => {
  const without = PLACES.filter(({ record }) => record === undefined);
  expect(without.length).toBeGreaterThan(300);
  for (const { authority, assessments } of without)
    for (const { demand, finding } of assessments)
      expect(finding.code).toBe(
        exclusion(demand, authority, bodyAt(authority)) === undefined ? 'not-researched' : 'not-applicable',
      );
});

describe('Every profile', () => {
  test('states the findings that its events add up to.', () => {
    const wrong = [...RECORDS.values()].flatMap(({ ags, assessments }) =>
      (ASSESSMENTS.get(ags) ?? [])
        .filter(({ finding }) => finding.code !== 'not-applicable')
        .filter(({ demand, finding }) => finding.code !== (assessments[demand] ?? 'not-researched'))
        .map(({ demand }) => `${ags} ${demand}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives each closed finding a source with address and day of reading, and a "not met" one that states it.', () => {
    const closed = ALL.flatMap(({ demand, finding }) => (isClosed(finding) ? [{ demand, finding }] : []));
    expect(closed.length).toBeGreaterThan(0);
    for (const { demand, finding } of closed) {
      for (const source of finding.evidence) {
        expect(source.supports).toContain(demand);
        expect(source.url).toMatch(/^https?:\/\//u);
        expect(source.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
      if (finding.code === 'not-met') expect(finding.statedBy.statesNotMet).toContain(demand);
    }
  });
});

test('The next steps of the research add up to all cells that nobody has researched.', () => {
  const { withBackground, recipients, others } = nextSteps(PLACES);
  const open = ALL.filter(({ finding }) => finding.code === 'not-researched');
  const atRecipients = open.filter(({ ags }) => recipients.some((one) => one.ags === ags));
  expect(withBackground.length + atRecipients.length + others).toBe(open.length);
  expect(researchState(PLACES).authorities).toBe(427);
  expect(AUTHORITIES.filter(isKreis)).toHaveLength(31);
});
