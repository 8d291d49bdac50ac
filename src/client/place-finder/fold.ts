/** How ä, ö and ü are written without their dots: Münster as `munster`, or as `muenster`. */
export type Umlauts = 'bare' | 'digraph';

/** Letters that Unicode does not take apart, and the two sigmas of Greek. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ς: 'σ',
};

/** Apostrophes, and what stands within a word without being seen: they part no words. */
const WITHIN_WORDS = /[\p{M}\p{Cf}\u0027\u0060\u00B4\u2018\u2019\u02B9-\u02BF\u0640]/gu;

/**
 * Reduces text to words of lower-case letters and digits with single spaces between them, so that spellings of one name become
 * equal: marks, hyphens, brackets, invisible characters and the case are gone, digits are 0–9.
 * @example fold('Rheda-Wiedenbrück') // 'rheda wiedenbruck'
 * @example fold('GÜTERSLOH', 'digraph') // 'guetersloh'
 */
export function fold(text: string, umlauts: Umlauts = 'bare'): string {
  const written = umlauts === 'bare' ? text : text.normalize('NFC').replace(/[äöüÄÖÜ]/gu, '$&e');
  return written
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(WITHIN_WORDS, '')
    .replace(/[ßıæœøđłς]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A decimal digit of any script as 0–9. Source: Unicode, whose digits of a script follow each other, ten by ten. */
function digit(character: string): string {
  let value = 0;
  const code = character.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
