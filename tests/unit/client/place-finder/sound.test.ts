import { expect, test } from 'vitest';
import { fold } from '../../../../src/client/place-finder/fold.ts';
import { soundDistance, soundOf } from '../../../../src/client/place-finder/sound.ts';

const sound = (name: string): string => soundOf(fold(name));

test.for([
  ['Dortmund', 'Дортмунд'],
  ['Duisburg', 'Ντούισμπουργκ'],
  ['Lippstadt', 'Липпштадт'],
  ['Hattingen', 'Хаттинген'],
  ['Witten', 'Виттен'],
] as const)('%s sounds as %s does.', ([german, foreign]) => {
  expect(sound(foreign)).toBe(sound(german));
});

test('A vowel that Arabic does not write costs less than another consonant.', () => {
  const vowels = soundDistance(sound('دتمولد'), sound('Detmold'), 3)?.whole ?? 9;
  const consonant = soundDistance(sound('لتمولد'), sound('Detmold'), 3)?.whole ?? 9;
  expect(vowels).toBeGreaterThan(0);
  expect(vowels).toBeLessThan(1);
  expect(consonant).toBeGreaterThan(vowels);
});

test('The beginning of a name is as near as the whole, or nearer.', () => {
  expect(soundDistance('tort', 'tortmunt', 2)).toMatchObject({ beginning: 0 });
  expect(soundDistance('tortmunt', 'tortmunt', 2)).toEqual({ whole: 0, beginning: 0 });
});

test('Names that are farther apart than the limit are given up.', () => {
  expect(soundDistance('tortmunt', 'hakn', 1)).toBeUndefined();
});
