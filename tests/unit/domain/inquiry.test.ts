import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inquiryState } from '../../../src/domain/inquiry.ts';
import { anyDay } from '../../support/arbitrary-dates.ts';
import { answerOn, inquiryOf } from '../../support/records.ts';

const OPEN = inquiryOf({ asked: '2026-03-20', deadline: '2026-04-24' });

test.each([
  ['on the day of the question', '2026-03-20', 'awaiting'],
  ['on the last day of the deadline', '2026-04-24', 'awaiting'],
  ['on the day after the deadline', '2026-04-25', 'no-answer'],
  ['years later', '2030-01-01', 'no-answer'],
])('Without an answer, %s, an inquiry has the right state.', (_when, today, state) => {
  expect(inquiryState(OPEN, today)).toBe(state);
});

test('An inquiry with an answer is answered on whatever day, also if the answer came late.', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (date, today) => {
      expect(inquiryState({ ...OPEN, answer: answerOn(date) }, today)).toBe('answered');
    }),
  );
});
