import { describe, expect, test } from 'vitest';
import { easyLanguageFaults } from '../support/easy-language.ts';
import { visibleTexts } from '../support/visible-text.ts';

/**
 * Words of more than 14 letters that stay, because they are the official name, are explained where they stand, or cannot be
 * divided by a hyphen.
 */
const KNOWN_WORDS = new Set([
  ...['zusammenarbeiten', 'zusammengezählt', 'internationaler', 'Schwierigkeiten'],
  ...['veröffentlichen', 'veröffentlichter', 'veröffentlichten', 'Veröffentlichter', 'weiterentwickeln'],
  ...['paternalistisch', 'Paternalistisch', 'Paternalistische', 'Landesbeauftragte', 'Informationsfreiheit'],
]);

const TEXTS = visibleTexts('de-simple');

describe('Leichte Sprache', () => {
  test('has texts, terms and strings to check', () => {
    expect(TEXTS.length).toBeGreaterThan(1_000);
  });

  test.each(['length', 'passive', 'genitive'] as const)('keeps the rule of %s', (rule) => {
    const faults = TEXTS.flatMap(({ where, text }) =>
      easyLanguageFaults(text)
        .filter((fault) => fault.rule === rule)
        .map(({ sentence }) => `${where}: ${sentence}`),
    );
    expect(faults).toEqual([]);
  });

  test('divides long words by hyphens, but for a short list of words', () => {
    const long = TEXTS.flatMap(({ where, text }) =>
      easyLanguageFaults(text)
        .filter(({ rule, word }) => rule === 'word' && !KNOWN_WORDS.has(word))
        .map(({ word }) => `${where}: ${word}`),
    );
    expect(long).toEqual([]);
  });

  test('uses each word of that list somewhere', () => {
    const used = new Set(TEXTS.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
    expect([...KNOWN_WORDS].filter((word) => !used.has(word))).toEqual([]);
  });
});

test.each([
  ['Der Rat berät heute.', []],
  ['Die Menschen werden alt.', []],
  ['Das wird gut.', []],
  ['Der Rat wird gefragt.', ['passive']],
  ['Die Gremien wurden nicht beteiligt.', ['passive']],
  ['Der Brief ist von der Stadt geschrieben worden.', ['passive']],
  ['Der Antrag muss gestellt werden.', ['passive']],
  ['Die Seite kann nur vom Amt kontrolliert werden.', ['passive']],
  ['Das ist die Aufgabe des Rates.', ['genitive']],
  ['Das ist die Meinung eines Menschen.', ['genitive']],
  ['Das Haus, dessen Tür offen ist, ist alt.', ['genitive']],
  ['Dann wissen wir nicht, ob es heute eines gibt.', []],
  ['Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.', ['length']],
  ['Eins zwei drei vier fünf sechs sieben (das ist der amtliche Name davon hier) acht.', []],
  ['Das ist die Integrationsbeauftragte.', ['word']],
  ['Das ist die Integrations-Beauftragte.', []],
])('The check of Leichte Sprache judges: “%s”', (sentence, rules) => {
  expect(easyLanguageFaults(sentence).map(({ rule }) => rule)).toEqual(rules);
});
