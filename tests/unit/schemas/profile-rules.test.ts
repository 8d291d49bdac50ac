import { describe, expect, test } from 'vitest';
import { PROFILE_BYTES } from '../../../src/schemas/profile.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { lineOf, PROFILE, PROFILE_FILE, profileWith, readText } from '../../support/profile-text.ts';
import { containing } from '../../support/text-matchers.ts';

/** The profile in which concepts are said not to be met, by whatever its source states. */
const NOT_MET = profileWith('concepts: partly-met', 'concepts: not-met').replace('to: partly-met', 'to: not-met');

describe('No profile reaches "not met"', () => {
  test('without a source that states it.', () => {
    expect(faultsOf(readText(NOT_MET))).toEqual([
      {
        file: PROFILE_FILE,
        line: lineOf(NOT_MET, 'to: not-met'),
        field: 'events.0.to',
        found: 'found "not-met": "not-met" without what it needs',
        fix: containing('absence never suffices'),
      },
    ]);
  });

  test('by a source that is not quoted.', () => {
    const stated = NOT_MET.replace('statesNotMet: []', 'statesNotMet: [concepts]').replace(/ {4}quote: .*\n/u, '');
    expect(faultsOf(readText(stated))).toMatchObject([
      { line: lineOf(stated, 'id: ort-1'), field: 'evidence.0.quote', found: containing('no quote') },
    ]);
  });

  test('by background that states it.', () => {
    const background = NOT_MET.replace('statesNotMet: []', 'statesNotMet: [concepts]').replace(
      'supports: [concepts]',
      'supports: []',
    );
    expect(faultsOf(readText(background)).map(({ field }) => field)).toEqual([
      'evidence.0.statesNotMet',
      'events.0.evidence',
      'events.0.to',
      'events.0.to',
    ]);
  });

  test('but by one that does, with a quote.', () => {
    const stated = NOT_MET.replace('statesNotMet: []', 'statesNotMet: [concepts]');
    expect(valueOf(readText(stated)).data.assessments).toMatchObject({ concepts: 'not-met' });
  });
});

test('A finding that does not follow from the events is refused where it is stated.', () => {
  const source = profileWith('concepts: partly-met', 'concepts: met');
  expect(faultsOf(readText(source))).toEqual([
    {
      file: PROFILE_FILE,
      line: lineOf(source, 'concepts: met'),
      field: 'assessments.concepts',
      found: 'found "met": the events add up to "partly-met", stated is "met"',
      fix: 'Add the missing event, or correct the stated finding.',
    },
  ]);
});

/** The event by which the profile waits for an answer. */
const ASKED = `  - date: "2026-04-01"
    demand: reporting
    from: not-researched
    to: awaiting-answer
    methodology: "2.0"
    reason: "Die Stadt ist gefragt."
`;

test('An answer that has come is read with its text, and ends the waiting.', () => {
  const answer = '\n    answer:\n      date: "2026-04-10"\n      agrees: true\n      text: "Ja.\\nJährlich."\n';
  const source = profileWith('    deadline: "2026-04-24"\n', `    deadline: "2026-04-24"${answer}`);
  expect(faultsOf(readText(source))).toMatchObject([
    { field: 'assessments.reporting', found: containing('the inquiry has been answered') },
  ]);
  const open = source.replace('  reporting: awaiting-answer\n', '').replace(ASKED, '');
  expect(valueOf(readText(open)).data.inquiries).toMatchObject([
    { answer: { date: '2026-04-10', agrees: true, text: 'Ja.\nJährlich.', url: undefined } },
  ]);
});

describe('A decided dispute', () => {
  const stages = ['acknowledged', 'under-review', 'decided'].map(
    (state) => `      - state: ${state}\n        date: "2026-05-02"\n`,
  );
  const decided = profileWith('        date: "2026-05-01"\n', `        date: "2026-05-01"\n${stages.join('')}`);

  test('has a reason.', () => {
    expect(faultsOf(readText(decided))).toMatchObject([
      {
        line: lineOf(decided, 'state: decided'),
        field: 'disputes.0.steps.3.reason',
        found: containing('found nothing'),
      },
    ]);
  });

  test('is read with it.', () => {
    const [last = ''] = stages.slice(-1);
    const reasoned = decided.replace(last, `${last}        reason: "Geprüft."\n`);
    expect(valueOf(readText(reasoned)).data.disputes[0]?.steps.at(-1)).toEqual({
      state: 'decided',
      date: '2026-05-02',
      reason: { de: 'Geprüft.' },
    });
  });
});

describe('The note of a profile', () => {
  test.each([
    ['a component of the site’s texts', '<Source id="a" />', 'unknown component or HTML <Source>'],
    ['a heading', '## Was', 'Markdown of the kind "heading"'],
    ['an expression', '{1 + 1}', 'an expression in braces'],
  ])('may not hold %s.', (_what, passage, found) => {
    const source = PROFILE.replace('Eine Notiz', `Satz.\n\n${passage}\n\nEine Notiz`);
    const [fault] = faultsOf(readText(source));
    expect(fault).toMatchObject({ file: PROFILE_FILE, line: lineOf(source, passage), found: containing(found) });
  });
});

test('A profile that is too large is not read at all.', () => {
  const source = `${PROFILE}${'a '.repeat(PROFILE_BYTES / 2)}`;
  expect(faultsOf(readText(source))).toEqual([
    {
      file: PROFILE_FILE,
      line: undefined,
      field: undefined,
      found: 'the file has more than 400000 bytes',
      fix: 'Shorten it.',
    },
  ]);
});
