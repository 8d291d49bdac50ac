import { expect, test } from 'vitest';
import { flatten, placeholders, pluralBase, uiStringsSchema } from '../../../src/schemas/ui-strings.ts';

test('A tree of strings becomes pairs of dotted key and text, in its order.', () => {
  expect(flatten({ nav: { home: 'Start', below: { deep: 'Tief' } }, title: 'Titel' })).toEqual([
    ['nav.home', 'Start'],
    ['nav.below.deep', 'Tief'],
    ['title', 'Titel'],
  ]);
});

test.each([
  ['places.count_zero', 'places.count'],
  ['places.count_one', 'places.count'],
  ['places.count_two', 'places.count'],
  ['places.count_few', 'places.count'],
  ['places.count_many', 'places.count'],
  ['places.count_other', 'places.count'],
])('The plural form %s belongs to %s.', (key, base) => {
  expect(pluralBase(key)).toBe(base);
});

test.each(['places.count', 'places.one', 'places_other.count', 'places.count_all'])('%s is no plural form.', (key) => {
  expect(pluralBase(key)).toBeUndefined();
});

test('Placeholders are named once for each use, sorted, without their formats.', () => {
  expect(placeholders('{{name}} hat {{ count, number }} von {{count}}')).toEqual(['count', 'count', 'name']);
  expect(placeholders('Nichts { hier }')).toEqual([]);
});

test.each([
  ['a state is missing', { strings: {} }],
  ['a state is unknown', { state: 'done', strings: {} }],
  ['a review has a day that does not exist', { state: { reviewed: '2023-02-30' }, strings: {} }],
  ['a text is a number', { state: 'draft', strings: { nav: { home: 1 } } }],
  ['a text is a list', { state: 'draft', strings: { nav: ['a'] } }],
  ['a field is unknown', { state: 'draft', strings: {}, colour: 'red' }],
])('Interface strings are refused when %s.', (_what, data) => {
  expect(uiStringsSchema.safeParse(data).success).toBe(false);
});

test('Interface strings are accepted in every state of a translation.', () => {
  for (const state of ['original', 'draft', { reviewed: '2026-01-31' }])
    expect(uiStringsSchema.safeParse({ state, strings: { a: { b: 'c' } } }).success).toBe(true);
});
