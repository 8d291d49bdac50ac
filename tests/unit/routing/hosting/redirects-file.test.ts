import { expect, test } from 'vitest';
import { movedIn, redirectsFile } from '../../../../src/routing/hosting/redirects-file.ts';
import { notFoundByRules } from '../../../support/header-rules.ts';
import { movedUnder } from '../../../support/small-site.ts';

test.each(['/', '/kim/'])('Under %s, a moved address leads on, and each language has its own 404 page.', (base) => {
  const file = redirectsFile(base, ['en', 'tr'], movedUnder(base));
  expect(file.split('\n')[0]).toBe(`${base}kommunen/coeln/ ${base}kommunen/koeln/ 301`);
  expect(notFoundByRules(file, `${base}tr/nichts/`)).toBe(`${base}tr/404.html`);
  expect(notFoundByRules(file, `${base}en/`)).toBe(`${base}en/404.html`);
  expect(notFoundByRules(file, `${base}nichts/`)).toBe(`${base}404.html`);
  expect(notFoundByRules(file, `${base}trick/`)).toBe(`${base}404.html`);
});

test('The moved addresses of a file are read as they were written, without the 404 pages.', () => {
  expect(movedIn(redirectsFile('/', ['tr'], movedUnder('/')))).toEqual(movedUnder('/'));
  expect(movedIn(redirectsFile('/', ['tr'], []))).toEqual([]);
});
