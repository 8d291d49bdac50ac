/** Spellings of one sound in German, longest first, and what stands for it here. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/sch|tz|z|ß/gu, 's'],
  [/ck|qu|c(?!h)|q/gu, 'k'],
  [/ch/gu, 'h'],
  [/ph|v|w/gu, 'f'],
  [/x/gu, 'ks'],
  [/th|dt|d/gu, 't'],
  [/b/gu, 'p'],
  [/g/gu, 'k'],
  [/e([iy])/gu, 'ai'],
  [/eu/gu, 'oi'],
  [/[jy]/gu, 'i'],
];

/** Greek spellings of sounds that its letters do not have, the German “dt” in Cyrillic, and Arabic vowels at the beginning. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/дт/gu, 'т'],
  [/^ا(?=[ويى])/u, ''],
  [/ντ/gu, 't'],
  [/μπ/gu, 'p'],
  [/γκ/gu, 'k'],
  [/γγ/gu, 'nk'],
  [/τ[σζ]/gu, 's'],
  [/ου/gu, 'u'],
];

/** Letters of other scripts by the sounds that they stand for in names of German places; the first stand for none. */
const SOUNDS = {
  '': 'ъьع',
  a: 'аяαاة',
  e: 'еєэε',
  i: 'иіїыјηιيىی',
  o: 'оοω',
  u: 'уюυو',
  f: 'вфβφفڤ',
  h: 'хχحخه',
  k: 'гґкγκجغقكکگ',
  ks: 'ξ',
  l: 'лљλل',
  m: 'мμم',
  n: 'нњνن',
  p: 'бпπبپ',
  r: 'рρر',
  s: 'жзсцчшщћђџζσچزژسشص',
  t: 'дтδθτتثدذضطظ',
} as const;

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(SOUNDS).flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound] as const)),
);

/**
 * How a folded name sounds, roughly, whatever its script: voiced and voiceless consonants are one, double letters single.
 * @example soundOf('dortmund') === soundOf('дортмунд') // true
 */
export function soundOf(folded: string): string {
  const single = folded.replaceAll(' ', '').replace(/(.)\1+/gu, '$1');
  const written = [...FOREIGN, ...GERMAN].reduce((text, [spelling, sound]) => text.replace(spelling, sound), single);
  return Array.from(written, (letter) => LETTERS.get(letter) ?? letter).join('');
}

const VOWELS = new Set('aeiou');

/** What it costs to leave a sound out. */
function omission(sound: string | undefined): number {
  return sound === 'h' || VOWELS.has(sound ?? '') ? 0.35 : 1;
}

/** What it costs to hear one sound for another. */
function confusion(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.25;
  const pair = a < b ? a + b : b + a;
  return ['fu', 'hk', 'hs', 'kt', 'fp'].includes(pair) ? 0.5 : 1;
}

/**
 * How far a heard name is from a name: the cheapest way of leaving out, adding and confusing sounds, and the same for the best
 * beginning of the name; undefined when both are farther than a limit. Source: Wagner and Fischer 1974, with weights of our own.
 */
export function soundDistance(
  heard: string,
  name: string,
  limit: number,
): { readonly whole: number; readonly beginning: number } | undefined {
  let row = [0];
  for (const sound of name) row.push((row.at(-1) ?? 0) + omission(sound));
  for (const sound of heard) {
    const next = [(row[0] ?? 0) + omission(sound)];
    for (let index = 1; index <= name.length; index += 1) {
      const other = name[index - 1] ?? '';
      const replaced = (row[index - 1] ?? 0) + confusion(sound, other);
      const added = (row[index] ?? 0) + omission(sound);
      const left = (next[index - 1] ?? 0) + omission(other);
      next.push(Math.min(replaced, added, left));
    }
    if (Math.min(...next) > limit) return undefined;
    row = next;
  }
  return { whole: row.at(-1) ?? 0, beginning: Math.min(...row) };
}
