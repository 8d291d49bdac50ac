import { expect, test } from 'vitest';
import { mergeHealth, sourceHealthSchema, type SourceHealth } from '../../../src/schemas/source-health.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';
const EARLIER: SourceHealth = {
  checked: '2026-10-01',
  sources: [
    { url: A, status: 'ok', code: 200, since: '2026-01-01' },
    { url: B, status: 'gone', code: 404, since: '2026-02-01' },
  ],
};

test('The first run dates every address on its day and sorts them.', () => {
  const results = [
    { url: B, status: 'unreachable' },
    { url: A, status: 'ok', code: 200 },
  ] as const;
  expect(mergeHealth(undefined, results, '2026-11-22')).toEqual({
    checked: '2026-11-22',
    sources: [
      { url: A, status: 'ok', code: 200, since: '2026-11-22' },
      { url: B, status: 'unreachable', since: '2026-11-22' },
    ],
  });
});

test('An address keeps the day on which its status was first seen, though its code changes.', () => {
  const results = [
    { url: A, status: 'ok', code: 206 },
    { url: B, status: 'gone', code: 410 },
  ] as const;
  expect(mergeHealth(EARLIER, results, '2026-11-22')).toEqual({
    checked: '2026-11-22',
    sources: [
      { url: A, status: 'ok', code: 206, since: '2026-01-01' },
      { url: B, status: 'gone', code: 410, since: '2026-02-01' },
    ],
  });
});

test('A new status starts on the day of the run.', () => {
  const results = [
    { url: A, status: 'unreachable', code: 503 },
    { url: B, status: 'ok', code: 200 },
  ] as const;
  const { sources } = mergeHealth(EARLIER, results, '2026-11-22');
  expect(sources.map(({ since }) => since)).toEqual(['2026-11-22', '2026-11-22']);
});

test('What a run did not ask stays as it was, and so does the day of the last full check.', () => {
  expect(mergeHealth(EARLIER, [{ url: B, status: 'ok', code: 200 }], '2026-11-22')).toEqual({
    checked: '2026-10-01',
    sources: [EARLIER.sources[0], { url: B, status: 'ok', code: 200, since: '2026-11-22' }],
  });
});

test('The earlier result is not changed.', () => {
  const copy = structuredClone(EARLIER);
  mergeHealth(EARLIER, [{ url: A, status: 'gone', code: 404 }], '2026-11-22');
  expect(EARLIER).toEqual(copy);
});

test('A result file follows the schema.', () => {
  expect(sourceHealthSchema.safeParse(EARLIER).success).toBe(true);
});

const [first, second] = EARLIER.sources;
test.each([
  ['an unknown status', { ...EARLIER, sources: [{ ...first, status: 'dead' }] }],
  ['a code that is none', { ...EARLIER, sources: [{ ...first, code: 99 }] }],
  ['an address that is not http(s)', { ...EARLIER, sources: [{ ...first, url: 'ftp://a.example/' }] }],
  ['a day that does not exist', { ...EARLIER, checked: '2026-02-30' }],
  ['no day of its status', { ...EARLIER, sources: [{ url: A, status: 'ok' }] }],
  ['an unknown field', { ...EARLIER, note: 'x' }],
  ['unsorted addresses', { ...EARLIER, sources: [second, first] }],
  ['an address twice', { ...EARLIER, sources: [first, first] }],
])('A result file with %s is refused.', (_, file) => {
  expect(sourceHealthSchema.safeParse(file).success).toBe(false);
});
