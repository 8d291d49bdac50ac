import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';

const TRANSLATIONS = LOCALE_CODES.filter((code) => code !== ORIGINAL_LOCALE);

test.each(TRANSLATIONS)('The record of the second check of %s lies beside its texts and claims no more than it was.', (locale) => {
  const file = `content/texts/${locale}/REVIEW.md`;
  const record = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(record).toMatch(/^# Second check: /u);
  expect(record).toMatch(/native speaker|test group/iu);
  expect(record).toMatch(/\b(meaning|Meaning)\b/u);
  expect(record).toMatch(/\d/u);
});
