import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../../src/i18n/formatters.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';

const DATES = [
  ['de', '19. März 2022', 'März 2022'],
  ['de-simple', '19. März 2022', 'März 2022'],
  ['en', '19 March 2022', 'March 2022'],
  ['tr', '19 Mart 2022', 'Mart 2022'],
  ['ar', '19 مارس 2022', 'مارس 2022'],
] as const;

test.each(DATES)('In %s a day is written "%s" and a month "%s", as in the texts.', (locale, day, month) => {
  expect(formatDate(locale, '2022-03-19')).toBe(day);
  expect(formatDate(locale, '2022-03')).toBe(month);
});

test('A year stays a year in every language.', () => {
  expect(LOCALE_CODES.map((locale) => formatDate(locale, '2022'))).toEqual(LOCALE_CODES.map(() => '2022'));
});

test('A date keeps its day whatever the time zone of the machine.', () => {
  for (const date of ['2022-01-01', '2022-12-31', '2024-02-29'])
    expect(formatDate('de', date)).toMatch(
      new RegExp(`^${String(Number(date.slice(8)))}\\. .*${date.slice(0, 4)}$`, 'u'),
    );
});

test.each([
  ['de', '1.234.567', '1.234,6'],
  ['de-simple', '1.234.567', '1.234,6'],
  ['en', '1,234,567', '1,234.6'],
  ['tr', '1.234.567', '1.234,6'],
  ['ar', '1,234,567', '1,234.6'],
] as const)('In %s a large number is written %s and a fraction %s.', (locale, large, fraction) => {
  expect(formatNumber(locale, 1_234_567)).toBe(large);
  expect(formatNumber(locale, 1234.56, 1)).toBe(fraction);
});

test('Numbers and dates have Western digits in every language.', () => {
  for (const locale of LOCALE_CODES) {
    const written = formatDate(locale, '2022-03-19') + formatNumber(locale, 1_234_567.5, 1);
    expect(written.replaceAll(/[0-9]/gu, '')).not.toMatch(/\p{Nd}/u);
    expect(written).toContain('19');
  }
});
