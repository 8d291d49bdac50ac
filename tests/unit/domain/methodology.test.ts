import { expect, test } from 'vitest';
import { CLOSED_FINDINGS, OPEN_FINDINGS } from '../../../src/domain/finding.ts';
import { METHODOLOGY_VERSIONS, REQUIREMENTS, RULE_IDS, ruleValue } from '../../../src/domain/methodology.ts';

test('Every closed finding needs a source and a reason, and only the negative one a source that states it.', () => {
  expect(CLOSED_FINDINGS.map((code) => REQUIREMENTS[code])).toEqual([
    ['source', 'reason'],
    ['source', 'reason'],
    ['source', 'stated', 'reason'],
  ]);
});

test('An open finding needs the search or the inquiry that it tells of, or nothing.', () => {
  expect(OPEN_FINDINGS.map((code) => REQUIREMENTS[code])).toEqual([['search-log'], ['inquiry'], []]);
  expect(REQUIREMENTS['not-applicable']).toEqual(['reason']);
});

test('The numbers that texts may print are those of the model.', () => {
  expect(Object.fromEntries(RULE_IDS.map((id) => [id, ruleValue(id)]))).toEqual({
    'current-months': 12,
    'to-check-months': 24,
    'search-places': 2,
    'reply-weeks': 5,
    'quote-length': 300,
    'term-end': '2025-10-31',
  });
});

test.each(['no-rule', '', 'constructor', '__proto__', 'toString'])('A text cannot print the rule "%s".', (id) => {
  expect(() => ruleValue(id)).toThrow(`no rule "${id}": use one of current-months, `);
});

test('Versions of the methodology are listed once each, oldest first.', () => {
  const versions = METHODOLOGY_VERSIONS.map(({ version }) => version);
  const days = METHODOLOGY_VERSIONS.map(({ since }) => since);
  expect(new Set(versions).size).toBe(versions.length);
  expect(days).toEqual(days.toSorted());
});
