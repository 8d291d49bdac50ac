/** Small words that make up much of any German text and of few others. */
const GERMAN_WORDS = new Set(
  (
    'der die das und ist nicht mit auf für eine einer einem einen des dem den von zu im bei nach aus wird werden wurde sind dass auch sich ' +
    'oder hat haben kann gibt noch als wie über durch zur zum vom keine sein seine ihre wir sie es diese dieser'
  ).split(' '),
);

/**
 * Whether a piece of text is German, told by its small words: at least two different ones that make up a sixth of its words.
 * Source of the method: stop-word language identification (Grefenstette 1995); short pieces without small words are not judged.
 */
export function looksGerman(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => GERMAN_WORDS.has(word));
  return new Set(small).size >= 2 && small.length / words.length > 1 / 6;
}
