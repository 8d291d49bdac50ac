import { expect, test } from 'vitest';
import { BODY_KINDS, bodyNames, REFORM_DATE } from '../../../src/domain/integration-body.ts';

test('Every body of the present term has the same new name, whatever it was called before.', () => {
  const names = BODY_KINDS.flatMap((kind) => [
    bodyNames(kind, 'Rat für Integration', 'current').since,
    bodyNames(kind, 'Rat für Integration', 'election-2025').since,
  ]);
  expect(new Set(names)).toEqual(new Set(['Ausschuss für Chancengerechtigkeit und Integration']));
});

test('A body known only from an older source is given no new name: whether it still exists is not known.', () => {
  expect(BODY_KINDS.map((kind) => bodyNames(kind, 'Integrationsrat', 'older').since)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('A body keeps the name by which its source calls it.', () => {
  expect(bodyNames('integrationsrat', 'Zuwanderer- und Integrationsrat', 'election-2025').recorded).toBe(
    'Zuwanderer- und Integrationsrat',
  );
});

test('A body recorded only under its new name is not guessed to have been one or the other before.', () => {
  const newName = 'Ausschuss für Chancengerechtigkeit und Integration';
  expect(bodyNames('ausschuss-chancengerechtigkeit-integration', newName, 'current').recorded).toBeUndefined();
});

test('The new names are valid from the first day of the council term.', () => {
  expect(REFORM_DATE).toBe('2025-11-01');
});
