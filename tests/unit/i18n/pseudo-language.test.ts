import { expect, test } from 'vitest';
import { pseudoLanguage } from '../../../src/i18n/pseudo-language.ts';

test('The long pseudo-language keeps a text readable and makes it at least 40 % longer.', () => {
  const text = 'Zum Inhalt der Seite';
  const long = pseudoLanguage('long')?.(text, 'nav.skip') ?? '';
  expect(long).toContain('Žüm Îñháłţ ðéř Šéïţé');
  expect(long.length).toBeGreaterThanOrEqual(text.length * 1.4);
});

test('The pseudo-language of keys shows the key instead of the text.', () => {
  expect(pseudoLanguage('keys')?.('Zum Inhalt', 'nav.skip')).toBe('⟦nav.skip⟧');
});

test('Without a name there is none, and an unknown name is refused.', () => {
  expect(pseudoLanguage(undefined)).toBeUndefined();
  expect(pseudoLanguage('')).toBeUndefined();
  expect(() => pseudoLanguage('klingon')).toThrow('PSEUDO_LANGUAGE is one of: long, keys.');
});
