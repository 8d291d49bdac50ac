import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/client/place-finder/fold.ts';

test.for([
  ['Rheda-Wiedenbrück', 'rheda wiedenbruck'],
  ['Halle (Westf.)', 'halle westf'],
  ['Schloß Holte', 'schloss holte'],
  ['STRASSE ẞ', 'strasse ss'],
  ['BİELEFELD', 'bielefeld'],
  ['bıelefeld', 'bielefeld'],
  ['’s-Hertogenrade', 's hertogenrade'],
  ['Fröndenberg/Ruhr', 'frondenberg ruhr'],
  ['  Bad\u00A0 Honnef\t', 'bad honnef'],
  ['ﬁn Œuvre', 'fin oeuvre'],
  ['Ko\u0308ln', 'koln'],
  ['\u202EKöln\u202C', 'koln'],
  ['٥٠٦٦٧', '50667'],
  ['۵۰۶۶۷', '50667'],
  ['بیله‌فلد', 'بیلهفلد'],
  ['ΈΣΣΕΝ', 'εσσεν'],
  ['ΝΌΙΣ', 'νοισ'],
  ['КЁЛЬН', 'кельн'],
  ['🦄<b>*?', 'b'],
] as const)('“%s” is reduced to “%s”.', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test.for([
  ['GÜTERSLOH', 'guetersloh'],
  ['Ko\u0308ln', 'koeln'],
  ['Soest', 'soest'],
] as const)('“%s” with digraphs is “%s”.', ([text, folded]) => {
  expect(fold(text, 'digraph')).toBe(folded);
});

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

test('Folding twice is folding once, whatever the text.', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('bare', 'digraph'), (text, umlauts) => {
      const once = fold(text, umlauts);
      expect(fold(once, umlauts)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('What is folded holds nothing but letters, numbers and single spaces between them.', () => {
  fc.assert(fc.property(anything, (text) => /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u.test(fold(text))));
});
