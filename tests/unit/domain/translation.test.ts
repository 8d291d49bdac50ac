import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meaningOf,
  nextRevision,
  standingOf,
  weakest,
  type Revision,
  type Standing,
} from '../../../src/domain/translation.ts';

const REVIEWED = { reviewed: '2026-12-01' };

function revision(number: number, date: string, passages: readonly string[], meaning: Revision['meaning'] = 'changed') {
  return { revision: number, date, meaning, passages: Object.fromEntries(passages.map((id) => [id, 'f'])) };
}

const FIRST = revision(1, '2026-11-22', ['head', 'steps', 'limits']);
const STEPS = revision(2, '2027-01-05', ['steps']);
const COMMA = revision(2, '2027-01-05', ['steps'], 'unchanged');
const MORE = revision(3, '2027-02-01', ['limits', 'steps']);

describe('A translation', () => {
  test.each([
    ['of the only version is up to date', 'draft', 1, [FIRST], undefined],
    ['without any recorded version is up to date', 'draft', 1, [], undefined],
    ['is older once a passage has changed', 'draft', 1, [FIRST, STEPS], ['2027-01-05', 'steps']],
    ['is up to date again once it renders that version', 'draft', 2, [FIRST, STEPS], undefined],
    ['stays up to date when the meaning is unchanged', 'draft', 1, [FIRST, COMMA], undefined],
    ['is older since the first change of several', 'draft', 1, [FIRST, STEPS, MORE], ['2027-01-05', 'steps limits']],
    [
      'is older since the second when it renders the first',
      'draft',
      2,
      [FIRST, STEPS, MORE],
      ['2027-02-01', 'limits steps'],
    ],
    ['passes over what left the meaning unchanged', 'draft', 1, [FIRST, COMMA, MORE], ['2027-02-01', 'limits steps']],
    ['that is reviewed becomes older all the same', REVIEWED, 1, [FIRST, STEPS], ['2027-01-05', 'steps']],
    ['that names no version is older than all of them', 'draft', 0, [FIRST], ['2026-11-22', 'head steps limits']],
    ['that is the original is never older', 'original', 0, [FIRST, STEPS], undefined],
  ] as const)('%s.', (_name, made, basis, history, older) => {
    expect(standingOf(made, basis, history)).toEqual({
      made,
      older: older === undefined ? undefined : { since: older[0], passages: older[1].split(' ') },
    });
  });
});

test('A passage that a translation does not render cannot make it older.', () => {
  expect(standingOf('draft', 1, [FIRST, STEPS], (passage) => passage !== 'steps').older).toBeUndefined();
  expect(standingOf('draft', 1, [FIRST, MORE], (passage) => passage !== 'steps').older?.passages).toEqual(['limits']);
});

describe('Two wordings say the same', () => {
  test.each([
    ['Der Rat tagt.', 'Der  Rat\ntagt', true],
    ['„Rat“ – so heißt er', '"Rat" (so heißt er)', true],
    ['Der **Rat** tagt.', 'Der Rat tagt.', true],
    ['Der [Rat](/a/) tagt.', 'Der [Rat](/b/) tagt.', true],
    ['Der <Term id="a">Rat</Term> tagt.', 'Der Rat tagt.', true],
    ['a\u0301', '\u00e1', true],
    ['Der Rat tagt.', 'Der Rat tagt nicht.', false],
    ['am 1. Mai', 'am 2. Mai', false],
    ['Rat', 'rat', false],
    ['10 €', '10 $', false],
    ['1,5 Millionen', '15 Millionen', false],
    ['5 %', '5', false],
    ['10–20', '1020', false],
    ['§ 27', '27', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(meaningOf(a) === meaningOf(b)).toBe(same);
  });

  test('whatever white space and punctuation is put between the words.', () => {
    const gap = fc.constantFrom(' ', '  ', '\n', ', ', ' – ', '; ', '\u00A0');
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,8}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.array(gap, { minLength: 8, maxLength: 8 }), (list, gaps) => {
        const spaced = list.map((word, index) => `${word}${gaps[index] ?? ' '}`).join('');
        expect(meaningOf(spaced)).toBe(meaningOf(list.join(' ')));
      }),
    );
  });
});

describe('What is recorded next', () => {
  const now = (passages: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(passages));

  test.each([
    ['the whole text at first', [], { head: 'a', steps: 'b' }, { head: 'a', steps: 'b' }],
    ['only what has changed', [{ head: 'a', steps: 'b' }], { head: 'a', steps: 'c' }, { steps: 'c' }],
    ['what is new', [{ head: 'a' }], { head: 'a', steps: 'b' }, { steps: 'b' }],
    ['what is gone', [{ head: 'a', steps: 'b' }], { head: 'a' }, { steps: null }],
    ['what has come back', [{ head: 'a', steps: 'b' }, { steps: null }], { head: 'a', steps: 'b' }, { steps: 'b' }],
    ['nothing when nothing has changed', [{ head: 'a' }, { head: 'b' }], { head: 'b' }, undefined],
  ])('is %s.', (_name, before, today, passages) => {
    const history = before.map((one, index): Revision => ({ ...revision(index + 1, '2026-11-22', []), passages: one }));
    const next = nextRevision(history, now(today), '2027-01-01');
    expect(next).toEqual(
      passages && { revision: history.length + 1, date: '2027-01-01', meaning: 'changed', passages },
    );
  });

  test('says that the meaning is unchanged where the author says so.', () => {
    expect(nextRevision([], now({ head: 'a' }), '2027-01-01', 'unchanged')?.meaning).toBe('unchanged');
  });

  test('leaves nothing more to record, whatever was there before.', () => {
    const text = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (versions) => {
        const history = versions.reduce<readonly Revision[]>((so_far, version) => {
          const next = nextRevision(so_far, now(version), '2027-01-01');
          return next === undefined ? so_far : [...so_far, next];
        }, []);
        expect(nextRevision(history, now(versions.at(-1) ?? {}), '2027-01-01')).toBeUndefined();
      }),
    );
  });
});

const standing = (made: Standing['made'], since?: string): Standing => ({
  made,
  older: since === undefined ? undefined : { since, passages: ['x'] },
});

test.each([
  ['drafts are a draft', [standing('draft'), standing('draft')], standing('draft')],
  ['one draft makes all a draft', [standing(REVIEWED), standing('draft')], standing('draft')],
  ['originals are original', [standing('original')], standing('original')],
  [
    'reviews count from the earliest',
    [standing(REVIEWED), standing({ reviewed: '2026-11-30' })],
    standing({ reviewed: '2026-11-30' }),
  ],
  [
    'one older text makes all older',
    [standing(REVIEWED, '2027-01-05'), standing(REVIEWED)],
    standing(REVIEWED, '2027-01-05'),
  ],
  ['nothing at all is no more than a draft', [], standing('draft')],
])('Several texts as one: %s.', (_name, standings, whole) => {
  expect(weakest(standings)).toEqual(whole);
});
