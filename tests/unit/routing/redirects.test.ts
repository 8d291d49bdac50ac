import { expect, test } from 'vitest';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { redirectRules } from '../../../src/routing/redirects.ts';
import { pathTo } from '../../../src/routing/routes.ts';

const RULES = redirectRules([
  { oldSlug: 'alt', slug: 'neu' },
  { oldSlug: 'kreis-alt', slug: 'kreis-neu' },
]);
const targets = new Map(RULES.map(({ from, to }) => [from, to]));

test('The former profile of a renamed place leads to the one of today, in each language, for good.', () => {
  for (const locale of LOCALE_CODES) {
    const [from, to] = (['alt', 'neu'] as const).map((slug) => pathTo(locale, { page: 'authority', slug }));
    expect(targets.get(from ?? '')).toBe(to);
  }
  expect(new Set(RULES.map(({ status }) => status))).toEqual(new Set([301]));
});

test('The files beside the profile, and the feed of a Kreis, move with it.', () => {
  expect(targets.get('/kommunen/alt/daten.json')).toBe('/kommunen/neu/daten.json');
  expect(targets.get('/kommunen/alt/aenderungen.atom')).toBe('/kommunen/neu/aenderungen.atom');
  expect(targets.get('/kommunen/alt/brief-konzepte.docx')).toBe('/kommunen/neu/brief-konzepte.docx');
  expect(targets.get('/feeds/kreis-alt.json')).toBe('/feeds/kreis-neu.json');
});

test('No address has two rules, and no rule leads to an address that another one leads away from.', () => {
  expect(targets.size).toBe(RULES.length);
  expect(RULES.filter(({ to }) => targets.has(to))).toEqual([]);
});

test('Where nothing was renamed there is no rule.', () => {
  expect(redirectRules([])).toEqual([]);
});
