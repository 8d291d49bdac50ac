import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFacts, encodeFacts, kreisAgsOf } from '../../../src/domain/explorer-facts.ts';
import { anyFacts } from '../../support/arbitrary-facts.ts';
import { AUTHORITIES } from '../../support/registry.ts';

test('Facts come out of their attribute as they went in.', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(decodeFacts(encodeFacts(facts))).toEqual(facts);
    }),
  );
});

test('The attribute is short, and holds no character that HTML would have to escape.', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(encodeFacts(facts)).toMatch(/^[-\d ]{20,36}$/u);
    }),
  );
});

test('What is no such attribute gives no facts and no error.', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d ]{0,40}$/u)), (text) => {
      const facts = decodeFacts(text);
      if (facts !== undefined) expect(encodeFacts(facts)).toBe(text.replace(/ 0+(?=\d+$)/u, ' '));
    }),
  );
  expect(decodeFacts('05566076 9201444 ---- 77893')).toBeUndefined();
});

test('The AGS of every place begins with that of its Kreis.', () => {
  for (const authority of AUTHORITIES)
    if ('kreisAgs' in authority) expect(kreisAgsOf(authority)).toBe(authority.kreisAgs);
  expect(kreisAgsOf({ ags: '05315000', kind: 'kreisfreie-stadt' })).toBeUndefined();
  expect(kreisAgsOf({ ags: '05154', kind: 'kreis' })).toBe('05154');
});
