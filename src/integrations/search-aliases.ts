/** A term of the glossary with its German original. */
export interface Term {
  readonly term: string;
  readonly german: string;
}

/** Languages of the site that are indexed without a stemmer, by their tags: Pagefind has none, or none that is small enough. */
const UNSTEMMED: ReadonlySet<string> = new Set(['bg', 'el', 'fa', 'ku', 'sq', 'sr-Latn', 'uk']);
/** Fewer letters do not tell a word from its neighbours. */
const SHORTEST_WORD = 4;
/** An ending has at most this many letters more than the word of the glossary. */
const LONGEST_ENDING = 4;

/** Words by which a page is found though it does not hold them. */
export interface Aliases {
  /** What the page is about: these words count like its own. */
  readonly main: readonly string[];
  /** What it only mentions. */
  readonly also: readonly string[];
}

/** A page that uses a word in so many places, in any of its forms, is about it. */
const OFTEN = 6;
/** A page that uses a word more rarely is not found by its other forms. */
const RARE = 2;

/**
 * Aliases of the pages of a language: the German original of each term of the glossary that a page uses, and, where the search
 * has no stemmer, the other forms of its words that the pages of the language use.
 */
export function aliasesFor(pages: readonly string[], terms: readonly Term[], language: string): readonly Aliases[] {
  const words = pages.map(countedWords);
  const vocabulary = new Set(words.flatMap((one) => [...one.keys()]));
  const families = UNSTEMMED.has(language) ? familiesOf(vocabulary, terms) : [];
  const texts = pages.map((page) => page.toLowerCase());
  const groups = [...terms.map((term) => groupOf(term)), ...families.map((forms) => ({ forms, aliases: forms }))];
  return words.map((own, index) => {
    const counted = groups.map(({ forms, aliases }) => ({ aliases, count: count(forms, own, texts[index] ?? '') }));
    const pick = (least: number, below: number): string[] =>
      counted.filter((one) => one.count >= least && one.count < below).flatMap(({ aliases }) => aliases);
    const main = new Set(pick(OFTEN, Infinity).filter((word) => !own.has(word)));
    const also = new Set(pick(RARE, OFTEN).filter((word) => !own.has(word) && !main.has(word)));
    return { main: [...main], also: [...also] };
  });
}

/** A term as it is looked for in a page, and the words of its German original. */
function groupOf({ term, german }: Term): { forms: readonly string[]; aliases: readonly string[] } {
  return { forms: [bare(term)], aliases: wordsOf(bare(german)) };
}

/** How often a page uses one of some forms: words of it, or several words in a row. */
function count(forms: readonly string[], own: ReadonlyMap<string, number>, text: string): number {
  return forms
    .map((form) => (form.includes(' ') ? text.split(form).length - 1 : (own.get(form) ?? 0)))
    .reduce((sum, one) => sum + one, 0);
}

function countedWords(page: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(page)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** For each longer word of the glossary, the words of the language that begin like it and end otherwise. */
function familiesOf(vocabulary: ReadonlySet<string>, terms: readonly Term[]): readonly (readonly string[])[] {
  const stems = new Map<string, number>();
  for (const word of terms.flatMap(({ term }) => wordsOf(bare(term)))) stems.set(stemOf(word), word.length);
  return [...stems].map(([stem, length]) =>
    [...vocabulary].filter((word) => word.startsWith(stem) && word.length <= length + LONGEST_ENDING),
  );
}

/** The word without about a quarter of its letters: where most inflected languages put their endings. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_WORD - 1, word.length - Math.ceil(word.length / 4)));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}

/** A term without the abbreviation behind it: "Case Management (CM)" is found by its words. */
function bare(term: string): string {
  return term.replace(/\s*\([^)]*\)/gu, '').toLowerCase();
}
