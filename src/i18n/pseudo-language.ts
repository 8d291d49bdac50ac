/** How an interface string is shown in a pseudo-language, for tests and while working: never on the published site. */
export type PseudoLanguage = (text: string, key: string) => string;

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'é',
    g: 'ğ',
    i: 'ï',
    l: 'ł',
    n: 'ñ',
    o: 'ö',
    r: 'ř',
    s: 'š',
    t: 'ţ',
    u: 'ü',
    y: 'ý',
    z: 'ž',
  },
  ...{ A: 'Â', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û', Z: 'Ž' },
};

/**
 * - `long`: every string with accents and 40 % longer, as German becomes in the wordiest languages: shows where a layout breaks.
 * - `keys`: every string as its key: what is still readable on a page is no string.
 */
const PSEUDO_LANGUAGES: Readonly<Record<string, PseudoLanguage>> = {
  long: (text) => {
    const accented = Array.from(text)
      .map((character) => ACCENTED[character] ?? character)
      .join('');
    const words = accented.split(' ');
    return `⟦${[...words, ...words.slice(0, Math.ceil(words.length * 0.4))].join(' ')}⟧`;
  },
  keys: (_text, key) => `⟦${key}⟧`,
};

/**
 * The pseudo-language of a name; undefined for none.
 * @param name value of the environment variable PSEUDO_LANGUAGE
 * @throws on a name that is none
 */
export function pseudoLanguage(name: string | undefined): PseudoLanguage | undefined {
  if (name === undefined || name === '') return undefined;
  const found = PSEUDO_LANGUAGES[name];
  if (found === undefined) throw new Error(`PSEUDO_LANGUAGE is one of: ${Object.keys(PSEUDO_LANGUAGES).join(', ')}.`);
  return found;
}
