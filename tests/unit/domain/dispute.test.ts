import { describe, expect, test } from 'vitest';
import { currentStep, DISPUTE_STATES, firstWrongStep } from '../../../src/domain/dispute.ts';
import { disputeOf } from '../../support/records.ts';

const DAY = '2026-05-01';

/** Every pair of stages with the one before it reached in order, and whether the second may follow. */
const PAIRS = DISPUTE_STATES.flatMap((from, index) =>
  DISPUTE_STATES.map((to, next) => ({
    from,
    to,
    verdict: next === index + 1 ? 'may' : 'may not',
    stages: [...DISPUTE_STATES.slice(0, index + 1), to],
  })),
);

test('There are sixteen pairs of stages, of which three may follow each other.', () => {
  expect(PAIRS).toHaveLength(16);
  expect(PAIRS.filter(({ verdict }) => verdict === 'may')).toHaveLength(3);
});

test.each(PAIRS)('After "$from", "$to" $verdict follow.', ({ stages, verdict }) => {
  const { steps } = disputeOf(...stages.map((state) => [state, DAY] as const));
  expect(firstWrongStep(steps)).toBe(verdict === 'may' ? undefined : stages.length - 1);
});

describe('A dispute', () => {
  test.each(DISPUTE_STATES.slice(1))('may not begin as "%s".', (state) => {
    expect(firstWrongStep(disputeOf([state, DAY]).steps)).toBe(0);
  });

  test('may reach several stages on one day, but none before the last.', () => {
    expect(firstWrongStep(disputeOf(['reported', DAY], ['acknowledged', DAY]).steps)).toBeUndefined();
    expect(firstWrongStep(disputeOf(['reported', DAY], ['acknowledged', '2026-04-30']).steps)).toBe(1);
  });

  test('has no stage behind its decision.', () => {
    const stages = [...DISPUTE_STATES, 'decided'] as const;
    expect(firstWrongStep(disputeOf(...stages.map((state) => [state, DAY] as const)).steps)).toBe(4);
  });

  test('stands at the last stage that it has reached.', () => {
    expect(currentStep(disputeOf(['reported', DAY], ['acknowledged', DAY]))).toEqual({
      state: 'acknowledged',
      date: DAY,
    });
    expect(currentStep(disputeOf())).toBeUndefined();
  });
});
