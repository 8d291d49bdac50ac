import { expect, test } from 'vitest';
import { fingerprintOf, printedText, RESOLUTION_PARTS } from '../../../../src/tasks/documents/printed-text.ts';

const PAGE = `<main><p>Pfad</p><div class="notice"><p>Entwurf</p></div><article class="document"><h1>Titel<br>zwei</h1></article>
  <section aria-labelledby="names"><p>Namen</p></section><p class="print-address">Stand: heute</p></main>`;

test('What is printed of the resolution is its text, its state and its notes, without the day of the build.', () => {
  expect(printedText(PAGE, RESOLUTION_PARTS)).toBe('EntwurfTitelzweiNamen');
});

test('What is printed of a motion is what stands in its element, white space apart.', () => {
  const page = '<p>davor</p><details id="a"><p>eins\n  zwei</p></details><p>danach</p>';
  expect(printedText(page, (_name, { id }) => id === 'a')).toBe('einszwei');
});

test('A fingerprint changes with any word.', () => {
  expect(fingerprintOf('Rat')).toMatch(/^[\da-f]{16}$/u);
  expect(fingerprintOf('Rat')).not.toBe(fingerprintOf('Räte'));
});
