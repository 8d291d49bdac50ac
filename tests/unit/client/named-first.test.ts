import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedFirst } from '../../../src/client/named-first.ts';

const page = (title: string): { readonly meta: { readonly title: string } } => ({ meta: { title } });
const titles = (pages: readonly { readonly meta: { readonly title: string } }[]): readonly string[] =>
  pages.map(({ meta }) => meta.title);

test.each([
  ['Rheine', ['Rhein-Sieg-Kreis', 'Emmerich am Rhein', 'Rheine'], 'Rheine'],
  ['kreis wesel', ['Wesel', 'Kreis Wesel'], 'Kreis Wesel'],
  ['KÖLN', ['Kölner Bucht', 'Köln'], 'Köln'],
  ['Bericht', ['Forderung 4: Berichte', 'Methodik'], 'Forderung 4: Berichte'],
  ['…', ['Methodik', 'Glossar'], 'Methodik'],
])('For “%s” of %j the first is “%s”.', (query, all, first) => {
  expect(titles(namedFirst(all.map(page), query))[0]).toBe(first);
});

test('Nothing is lost or added, and those not named stay in their order.', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (all, query) => {
      const sorted = titles(namedFirst(all.map(page), query));
      expect(sorted.toSorted()).toEqual(all.toSorted());
      expect(titles(namedFirst(sorted.map(page), query))).toEqual(sorted);
    }),
  );
});
