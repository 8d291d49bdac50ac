import { expect, test } from 'vitest';
import { aliasesFor } from '../../../src/integrations/search-aliases.ts';

const TERMS = [{ term: 'Керівна група (KG)', german: 'Lenkungsgruppe (LG)' }];
const REPORTS = { title: 'Звіти', text: 'Звіти про стан. Керівна група. Керівна група.' };
const OTHER = { title: 'Інше', text: 'Про звітами і про звітам, звітам. Щось.' };

test('Where there is no stemmer, a page is called by all forms of its title that the language uses.', () => {
  const [reports] = aliasesFor([REPORTS, OTHER], TERMS, 'uk');
  expect(reports?.called).toEqual(expect.arrayContaining(['звіти', 'звітами', 'звітам']));
});

test('A page that uses another form of a key word is found by the rest of its forms.', () => {
  const [, other] = aliasesFor([REPORTS, OTHER], TERMS, 'uk');
  expect(other?.also).toContain('звіти');
  expect(other?.called).not.toContain('звіти');
});

test('The German original of a term leads to the pages that use it.', () => {
  const [reports, other] = aliasesFor([REPORTS, OTHER], TERMS, 'uk');
  expect(reports?.also).toContain('lenkungsgruppe');
  expect(other?.also).not.toContain('lenkungsgruppe');
});

test('Where there is a stemmer, no forms are added.', () => {
  const [reports] = aliasesFor([REPORTS, OTHER], TERMS, 'ru');
  expect(reports).toEqual({ called: [], main: [], also: ['lenkungsgruppe'] });
});

test('Greek words are one though their accents move.', () => {
  const [page] = aliasesFor(
    [
      { title: 'Ψήφισμα', text: 'Ψήφισμα' },
      { title: '', text: 'του ψηφίσματος' },
    ],
    [],
    'el',
  );
  expect(page?.called).toContain('ψηφισματος');
});
