import { expect, test } from 'vitest';
import { arsOf, oneLine, uriOf } from '../../../../src/exports/open-data/words.ts';
import { AUTHORITIES } from '../../../support/registry.ts';

test.each([
  ['05315000', '053150000000'],
  ['05154036', '051540036036'],
  ['05334002', '053340002002'],
  ['05154', '05154'],
])('the ARS of %s is %s', (ags, ars) => {
  expect(arsOf(ags)).toBe(ars);
});

test('each of the 427 places has an ARS of its own, of which the AGS can be read again', () => {
  const keys = AUTHORITIES.map(({ ags }) => arsOf(ags));
  expect(new Set(keys).size).toBe(427);
  expect(keys.map((ars) => `${ars.slice(0, 5)}${ars.slice(9)}`)).toEqual(AUTHORITIES.map(({ ags }) => ags));
});

test('a text of several lines becomes one line', () => {
  expect(oneLine(' Der Rat\n  tagt. ')).toBe('Der Rat tagt.');
});

test.each([
  ['https://a.example/neuankömmlinge?a=1&b=%20#x', 'https://a.example/neuank%C3%B6mmlinge?a=1&b=%20#x'],
  ['https://a.example/[1]|2', 'https://a.example/%5B1%5D%7C2'],
])('the address %s is published as %s', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
});
