import { expect, test } from 'vitest';
import { BODY_KINDS, bodyNames, REFORM_DATE } from '../../../src/domain/integration-body.ts';

test('Every body has the same name since the reform, whatever it was called before.', () => {
  const names = BODY_KINDS.map((kind) => bodyNames(kind, 'Rat für Integration').since);
  expect(new Set(names)).toEqual(new Set(['Ausschuss für Chancengerechtigkeit und Integration']));
});

test('A body keeps its recorded name for the time before the reform.', () => {
  expect(bodyNames('integrationsrat', 'Zuwanderer- und Integrationsrat').before).toBe(
    'Zuwanderer- und Integrationsrat',
  );
  expect(bodyNames('integrationsausschuss', 'Integrationsausschuss').before).toBe('Integrationsausschuss');
});

test('A body recorded only under its new name is not guessed to have been one or the other before.', () => {
  const { before } = bodyNames(
    'ausschuss-chancengerechtigkeit-integration',
    'Ausschuss für Chancengerechtigkeit und Integration',
  );
  expect(before).toBe('Integrationsrat / Integrationsausschuss');
});

test('The new names are valid from the first day of the council term.', () => {
  expect(REFORM_DATE).toBe('2025-11-01');
});
