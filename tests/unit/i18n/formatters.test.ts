import { expect, test } from 'vitest';
import { byNameIn, formatDate, formatNumber, formatSize, initialIn } from '../../../src/i18n/formatters.ts';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';

const DATES = [
  ['de', '19. März 2022', 'März 2022'],
  ['de-simple', '19. März 2022', 'März 2022'],
  ['en', '19 March 2022', 'March 2022'],
  ['tr', '19 Mart 2022', 'Mart 2022'],
  ['ar', '19 مارس 2022', 'مارس 2022'],
  ['es', '19 de marzo de 2022', 'marzo de 2022'],
  ['fr', '19 mars 2022', 'mars 2022'],
  ['it', '19 marzo 2022', 'marzo 2022'],
  ['ku', '19ê adara 2022an', 'adara 2022an'],
  ['nl', '19 maart 2022', 'maart 2022'],
  ['pl', '19 marca 2022', 'marzec 2022'],
  ['ro', '19 martie 2022', 'martie 2022'],
  ['sq', '19 mars 2022', 'mars 2022'],
  ['sr-Latn', '19. mart 2022.', 'mart 2022.'],
  ['el', '19 Μαρτίου 2022', 'Μάρτιος 2022'],
  ['bg', '19 март 2022 г.', 'март 2022 г.'],
  ['ru', '19 марта 2022 г.', 'март 2022 г.'],
  ['uk', '19 березня 2022 р.', 'березень 2022 р.'],
  ['fa', '19 مارس 2022', 'مارس 2022'],
] as const;

test.each(DATES)('In %s a day is written "%s" and a month "%s", as in the texts.', (locale, day, month) => {
  expect(formatDate(locale, '2022-03-19')).toBe(day);
  expect(formatDate(locale, '2022-03')).toBe(month);
});

test('The tables above name every language.', () => {
  expect(DATES.map(([locale]) => locale).toSorted()).toEqual(LOCALE_CODES.toSorted());
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
  ['es', '1.234.567', '1234,6'],
  ['fr', '1\u202F234\u202F567', '1\u202F234,6'],
  ['it', '1.234.567', '1234,6'],
  ['ku', '1.234.567', '1.234,6'],
  ['nl', '1.234.567', '1.234,6'],
  ['pl', '1\u00A0234\u00A0567', '1234,6'],
  ['ro', '1.234.567', '1.234,6'],
  ['sq', '1\u00A0234\u00A0567', '1234,6'],
  ['sr-Latn', '1.234.567', '1.234,6'],
  ['el', '1.234.567', '1.234,6'],
  ['bg', '1\u00A0234\u00A0567', '1234,6'],
  ['ru', '1\u00A0234\u00A0567', '1\u00A0234,6'],
  ['uk', '1\u00A0234\u00A0567', '1\u00A0234,6'],
  ['fa', '1,234,567', '1,234.6'],
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

test.each([
  ['de', 'Oelde Örtlich Ohne', 'Oelde Ohne Örtlich'],
  ['tr', 'Oelde Örtlich Ohne', 'Oelde Ohne Örtlich'],
  ['de', 'Zell Überlingen Unna Uzen', 'Überlingen Unna Uzen Zell'],
  ['tr', 'Zell Überlingen Unna Uzen', 'Unna Uzen Überlingen Zell'],
] as const)('In %s places are in the order of its alphabet.', (locale, names, ordered) => {
  const places = names.split(' ').map((name) => ({ name }));
  expect(
    places
      .toSorted(byNameIn(locale))
      .map(({ name }) => name)
      .join(' '),
  ).toBe(ordered);
});

test('A name is listed under its letter in the alphabet of the reader.', () => {
  expect(initialIn('de', 'Übach-Palenberg')).toBe('U');
  expect(initialIn('tr', 'Übach-Palenberg')).toBe('Ü');
  expect(initialIn('de', 'aachen')).toBe('A');
  expect(initialIn('ar', 'Köln')).toBe('K');
});

test.each([
  ['de', 73_400, '74 kB'],
  ['de', 1, '1 kB'],
  ['de', 1_248_589, '1,2 MB'],
  ['fr', 73_400, '74 ko'],
  ['ar', 73_400, '74 كيلوبايت'],
] as const)('In %s a file of %i bytes has %s.', (locale, bytes, shown) => {
  expect(formatSize(locale, bytes).replace(/\s/gu, ' ')).toBe(shown);
});
