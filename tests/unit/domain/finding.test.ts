import { expect, test } from 'vitest';
import {
  CLOSED_FINDINGS,
  FINDING_CODES,
  isClosed,
  isClosedCode,
  isOpen,
  OPEN_FINDINGS,
  type Finding,
} from '../../../src/domain/finding.ts';
import { inquiryOf, searchOf, sourceOf } from '../../support/records.ts';

const GROUNDS = { since: '2026-04-01', reason: { de: 'Die Niederschrift zeigt es.' }, evidence: [sourceOf()] } as const;

/** One finding of each code. */
const FINDINGS: readonly Finding[] = [
  { code: 'met', ...GROUNDS },
  { code: 'partly-met', ...GROUNDS },
  { code: 'not-met', ...GROUNDS, statedBy: sourceOf() },
  { code: 'nothing-found', since: '2026-04-01', search: searchOf() },
  { code: 'awaiting-answer', since: '2026-04-01', inquiry: inquiryOf() },
  { code: 'not-researched' },
  { code: 'not-applicable', reason: 'kind' },
];

test('There are three closed findings, three open ones, and one for demands that do not apply.', () => {
  expect(FINDING_CODES).toEqual([...CLOSED_FINDINGS, ...OPEN_FINDINGS, 'not-applicable']);
  expect(FINDINGS.map(({ code }) => code)).toEqual(FINDING_CODES);
});

test.each(FINDINGS)('The finding "$code" is closed, open or neither, and never both.', (finding) => {
  const [closed, open]: readonly (readonly string[])[] = [CLOSED_FINDINGS, OPEN_FINDINGS];
  expect(isClosed(finding)).toBe(closed?.includes(finding.code));
  expect(isOpen(finding)).toBe(open?.includes(finding.code));
  expect(isClosedCode(finding.code)).toBe(isClosed(finding));
});
