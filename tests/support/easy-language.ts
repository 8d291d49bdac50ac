/** A sentence that breaks a rule of Leichte Sprache, as far as a machine can see it. */
export interface EasyLanguageFault {
  readonly rule: 'length' | 'passive' | 'genitive' | 'word';
  readonly sentence: string;
  /** The long word, for `word`. */
  readonly word: string;
}

/** Longest sentence, in words, and longest part of a word between hyphens, in letters. */
const LONGEST_SENTENCE = 12;
const LONGEST_WORD = 14;

const WERDEN = /\b(werde|wirst|wird|werden|werdet|wurde|wurden|worden)\b/iu;
/** Participles: ge…t, ge…en, also behind a prefix (eingeladen), be-, er-, ent-, ver-, zer- and -iert. */
const PARTICIPLE =
  /(?<!\p{L})(\p{Ll}*ge\p{Ll}{2,}(t|en)|(be|er|ent|ver|zer)\p{Ll}{3,}t|\p{Ll}{3,}iert|(be|er|ent|ver|zer)\p{Ll}*(schrieben|sprochen|nommen|standen|halten|fasst|funden|worben|schlossen))(?!\p{L})/u;
const GENITIVE = /\b(des|eines|dessen|deren)\b(?!\s+(gibt|geben|sagt))/iu;

/**
 * Where a text breaks the rules of Leichte Sprache that can be counted: sentences of at most twelve words, no passive, no
 * genitive, long words divided by hyphens. Official names in brackets and quotations are left out.
 * Source: Netzwerk Leichte Sprache, Regeln für Leichte Sprache; DIN SPEC 33429.
 */
export function easyLanguageFaults(text: string): readonly EasyLanguageFault[] {
  const plain = text
    .replaceAll(/\([^()]*\)/gu, '')
    .replaceAll(/„[^“]*“/gu, 'X')
    .replaceAll(/\{\{\w+\}\}/gu, '7');
  const sentences = plain.split('\n').flatMap((line) => line.split(/(?<=[.!?:])\s+/u));
  return sentences.flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}]+(?:[-’.,:/][\p{L}\p{N}]+)*/gu) ?? [];
    const parts = words.flatMap((word) => word.split(/[-/.]/u));
    const fault = (rule: EasyLanguageFault['rule'], word = ''): EasyLanguageFault => ({ rule, sentence, word });
    return [
      ...(words.length > LONGEST_SENTENCE ? [fault('length')] : []),
      ...(WERDEN.test(sentence) && PARTICIPLE.test(sentence) ? [fault('passive')] : []),
      ...(GENITIVE.test(sentence) ? [fault('genitive')] : []),
      ...parts.filter((part) => part.length > LONGEST_WORD && /\p{L}/u.test(part)).map((part) => fault('word', part)),
    ];
  });
}
