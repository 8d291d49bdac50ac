import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, isKimRecipient, isKreis, kimRunnerAgs, nameInLetter } from '../../../src/domain/local-authority.ts';
import { anyAuthority } from '../../support/arbitrary-authorities.ts';
import {
  HOPSTEN,
  KOELN,
  KREIS_STEINFURT,
  RHEINE,
  STADT_AACHEN,
  STAEDTEREGION_AACHEN,
} from '../../support/authorities.ts';

test('KIM is run by a kreisfreie Stadt, a Kreis and the StädteRegion themselves.', () => {
  expect(kimRunnerAgs(KOELN)).toBe('05315000');
  expect(kimRunnerAgs(KREIS_STEINFURT)).toBe('05566');
  expect(kimRunnerAgs(STAEDTEREGION_AACHEN)).toBe('05334');
});

test('The city of Aachen runs KIM itself although it belongs to the StädteRegion.', () => {
  expect(kimRunnerAgs(STADT_AACHEN)).toBe('05334002');
  expect(isKimRecipient(STADT_AACHEN)).toBe(true);
});

test('The Kreis runs KIM for its other municipalities.', () => {
  expect(kimRunnerAgs(RHEINE)).toBe('05566');
  expect(kimRunnerAgs(HOPSTEN)).toBe('05566');
  expect(isKimRecipient(RHEINE)).toBe(false);
});

test('KIM is always run either by the place or by the Kreis that its key begins with.', () => {
  fc.assert(
    fc.property(anyAuthority, (authority) => {
      const own = kimRunnerAgs(authority) === authority.ags;
      expect(own).toBe(isKimRecipient(authority));
      if (!own) expect(kimRunnerAgs(authority)).toBe(authority.ags.slice(0, 5));
      if (isKreis(authority)) expect(own).toBe(true);
    }),
  );
});

test('A letter names a place with its kind, and a Kreis by its own name.', () => {
  expect(nameInLetter({ ...KOELN, name: 'Köln' })).toBe('Stadt Köln');
  expect(nameInLetter({ ...RHEINE, name: 'Rheine' })).toBe('Stadt Rheine');
  expect(nameInLetter({ ...HOPSTEN, name: 'Hopsten' })).toBe('Gemeinde Hopsten');
  expect(nameInLetter({ ...KREIS_STEINFURT, name: 'Kreis Steinfurt' })).toBe('Kreis Steinfurt');
  expect(nameInLetter({ ...STAEDTEREGION_AACHEN, name: 'StädteRegion Aachen' })).toBe('StädteRegion Aachen');
});

test('Authorities are ordered as a German index orders them.', () => {
  const names = ['Zülpich', 'Ahlen', 'Übach-Palenberg', 'Öhringen', 'Oelde', 'Ulmen'];
  const sorted = names.map((name) => ({ ...KOELN, name })).sort(byName);
  expect(sorted.map(({ name }) => name)).toEqual(['Ahlen', 'Oelde', 'Öhringen', 'Übach-Palenberg', 'Ulmen', 'Zülpich']);
});
