/** Widths of letters in parts of the font size, roughly: enough to tell whether a name fits. */
const NARROW = /[fijlrtI.\-/' ]/u;
const WIDE = /[mwMWÖÄÜOGQ]/u;

/**
 * Rough width of a text, in parts of the font size.
 * @example textWidth('Köln') // 2
 */
export function textWidth(text: string): number {
  return Array.from(text, (letter) => (NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.82 : 0.58)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** Second parts of many names of places: they are kept whole. */
const SECOND_PARTS =
  /(?<=\p{L}{3})(?=(?:hausen|heim|berg|burg|dorf|stadt|kirchen|feld|bach|rath|scheid|walde|horst|winkel|stein|brück|brock|wagen|born|münster|heide|broich|schwick|werde|hoven|swist|gladbach|laasphe|eifel|lippe|holz|furt|marsch|haven|bruch|beck|trop|kamp|furth|reich|springe|hagen|beken|roth|hövel|kassel|kede|rüchten|dessen)\p{Ll}{0,2}[ \-/]?$)/u;
/** Between syllables: before the last consonant (or ch, sch, ck …) that stands before a vowel. */
const SYLLABLES = /(?<=\p{L}{2})(?<!c)(?=(?:sch|ch|ck|ph|th|[bcdfghjklmnpqrstvwxzß])[aeiouäöüy]\p{L})/u;
const WIDEST_LINE = 5.3;
const MOST_LINES = 3;

/**
 * The name of a place on up to three short lines, as it fits into a hexagon: what stands in brackets is left out, long words are
 * divided, and a name that is still too long is abbreviated. The full name stands beside it for everybody who reads or hears it.
 * @example nameLines('Mönchengladbach') // ['Mönchen-', 'gladbach']
 */
export function nameLines(name: string): readonly string[] {
  const words = name.replace(/\s*\(.*\)/u, '').split(/(?<=[ \-/])/u);
  const lines: string[] = [];
  for (const piece of words.flatMap(pieces)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && fits(line + piece.replace(/\u00ad$/u, '-'))) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const shown = lines.map((line) =>
    line
      .replace(/\u00ad$/u, '-')
      .replaceAll('\u00ad', '')
      .trim(),
  );
  if (shown.length <= MOST_LINES) return shown;
  return [...shown.slice(0, MOST_LINES - 1), `${(shown[MOST_LINES - 1] ?? '').slice(0, 4)}.`];
}

function fits(text: string): boolean {
  return textWidth(text.replaceAll('\u00ad', '').trim()) <= WIDEST_LINE;
}

/** The parts into which a word may be divided, each but the last with a soft hyphen behind it. */
function pieces(word: string): readonly string[] {
  if (fits(word)) return [word];
  const [first = word, ...rest] = word.split(SECOND_PARTS);
  const parts = rest.length > 0 ? [first, rest.join('')] : word.split(SYLLABLES);
  if (parts.length === 1) return parts;
  return parts.flatMap((part, index) =>
    pieces(part).map((piece, at, all) =>
      index < parts.length - 1 && at === all.length - 1 && !/[ \-/]$/u.test(piece) ? `${piece}\u00ad` : piece,
    ),
  );
}
