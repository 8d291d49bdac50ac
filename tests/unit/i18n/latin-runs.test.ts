import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latinRuns } from '../../../src/i18n/latin-runs.ts';

test('Names in Latin script are told apart from the text around them, with their blanks, hyphens and numbers.', () => {
  expect(latinRuns('في Mülheim an der Ruhr عام 2021')).toEqual([
    { text: 'في ', latin: false },
    { text: 'Mülheim an der Ruhr', latin: true },
    { text: ' عام 2021', latin: false },
  ]);
  expect(latinRuns('في St. Augustin.').map(({ text }) => text)).toEqual(['في ', 'St. Augustin', '.']);
  expect(latinRuns('(§\u00A027 GO NRW)').map(({ text }) => text)).toEqual(['(', '§\u00A027 GO NRW', ')']);
  expect(latinRuns('Rhein-Kreis Neuss').map(({ latin }) => latin)).toEqual([true]);
  expect(latinRuns('دون أسماء')).toEqual([{ text: 'دون أسماء', latin: false }]);
});

test('Nothing of a text is lost or moved.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        latinRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
