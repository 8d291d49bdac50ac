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

/** What aliases are made from. */
export interface Named {
  readonly text: string;
  /** Its heading and the name by which menus lead to it; empty for places, whose names are German. */
  readonly title: string;
}

/** Words by which a page is found though it does not hold them. */
export interface Aliases {
  /** How the page is called, in all forms. */
  readonly called: readonly string[];
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
export function aliasesFor(pages: readonly Named[], terms: readonly Term[], language: string): readonly Aliases[] {
  const words = pages.map(({ text, title }) => countedWords(`${text} ${title}`));
  const vocabulary = new Set(words.flatMap((one) => [...one.keys()]));
  const keyWords = [...terms.map(({ term }) => bare(term)), ...pages.map(({ title }) => title)].flatMap(wordsOf);
  const families = UNSTEMMED.has(language) ? familiesOf(vocabulary, keyWords) : [];
  const groups = [...terms.map(groupOf), ...families.map((forms) => ({ forms, aliases: forms }))];
  return pages.map(({ text, title }, index) => {
    const own = words[index] ?? new Map<string, number>();
    const flat = plain(text);
    const counted = groups.map(({ forms, aliases }) => ({ aliases, count: count(forms, own, flat) }));
    const pick = (least: number, below: number): string[] =>
      counted.filter((one) => one.count >= least && one.count < below).flatMap(({ aliases }) => aliases);
    const inTitle = new Set(wordsOf(title));
    const called = new Set(families.filter((forms) => forms.some((form) => inTitle.has(form))).flat());
    const main = new Set(pick(OFTEN, Infinity).filter((word) => !own.has(word) && !called.has(word)));
    const also = new Set(pick(RARE, OFTEN).filter((word) => !own.has(word) && !called.has(word) && !main.has(word)));
    return { called: [...called], main: [...main], also: [...also] };
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

/** For each of some words, the words of the language that begin like it and end otherwise. */
function familiesOf(vocabulary: ReadonlySet<string>, words: readonly string[]): readonly (readonly string[])[] {
  const stems = new Map(words.map((word) => [stemOf(word), word.length]));
  return [...stems].map(([stem, length]) =>
    [...vocabulary].filter((word) => word.startsWith(stem) && word.length <= length + LONGEST_ENDING),
  );
}

/** The word without about a quarter of its letters: where most inflected languages put their endings. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_WORD - 1, word.length - Math.ceil(word.length / 4)));
}

function wordsOf(text: string): string[] {
  return (plain(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}

/** A term without the abbreviation behind it: "Case Management (CM)" is found by its words. */
function bare(term: string): string {
  return plain(term.replace(/\s*\([^)]*\)/gu, ''));
}

/** Text as the search compares it: in small letters without marks, which move when a Greek word is inflected. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
