/** An address of the site in its German form, with the anchors on it that people may link to. */
export interface Address {
  /** From the site's root: '/methodik/'. `{slug}` and `{ags}` stand for those of each place, `{tag}` for that of each language. */
  readonly path: string;
  readonly anchors: readonly string[];
  /** Whether the page exists in every language, under its prefix. */
  readonly translated: boolean;
}

/** A place by the names that its addresses are made of, with the anchors that only its own page has. */
export interface AddressedPlace {
  readonly ags: string;
  readonly slug: string;
  readonly anchors: readonly string[];
}

/** Every address that the site has ever published. */
export interface AddressBook {
  /** First parts of the addresses of the languages; 'de' for German, which has none. */
  readonly languages: readonly string[];
  readonly addresses: readonly Address[];
  readonly places: readonly AddressedPlace[];
}

const GERMAN = 'de';
/** Address of a profile. */
export const PROFILE = '/kommunen/{slug}/';

const HEAD = `# Every address that the site has published, with its anchors: people link to them, so none may ever disappear.
# Written by \`npm run addresses -- --record\`, which only adds lines; a test fails when one leads nowhere.
# {slug} and {ags} stand for each place below, {tag} for each language; an address after * exists in every language.
`;

/** The content of the file of permanent addresses. */
export function formatBook({ languages, addresses, places }: AddressBook): string {
  const withAnchors = (words: readonly string[], anchors: readonly string[]): string =>
    [...words, ...anchors.map((anchor) => `#${anchor}`)].join(' ');
  return [
    HEAD,
    ['languages', ...languages].join(' '),
    ...addresses.map(({ path, anchors, translated }) => withAnchors(translated ? ['*', path] : [path], anchors)),
    ...places.map(({ ags, slug, anchors }) => withAnchors(['place', ags, slug], anchors)),
    '',
  ].join('\n');
}

/** Reads the file of permanent addresses. */
export function parseBook(text: string): AddressBook {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rows = lines.map((line) => {
    const words = line.split(' ');
    const anchors = words.filter((word) => word.startsWith('#')).map((word) => word.slice(1));
    return { words: words.filter((word) => !word.startsWith('#')), anchors };
  });
  const of = (first: string) => rows.filter(({ words }) => words[0] === first);
  return {
    languages: of('languages').flatMap(({ words }) => words.slice(1)),
    addresses: rows.flatMap(({ words: [first = '', second = ''], anchors }) => {
      if (first.startsWith('/')) return { path: first, anchors, translated: false };
      return first === '*' ? { path: second, anchors, translated: true } : [];
    }),
    places: of('place').map(({ words: [, ags = '', slug = ''], anchors }) => ({ ags, slug, anchors })),
  };
}

function union<T>(
  known: readonly T[],
  found: readonly T[],
  keyOf: (item: T) => string,
  join: (a: T, b: T) => T,
): readonly T[] {
  const later = new Map(found.map((item) => [keyOf(item), item]));
  const keys = new Set(known.map(keyOf));
  const kept = known.map((item) => {
    const again = later.get(keyOf(item));
    return again === undefined ? item : join(item, again);
  });
  return [...kept, ...found.filter((item) => !keys.has(keyOf(item)))];
}

function joined<T extends { readonly anchors: readonly string[] }>(known: T, found: T): T {
  return { ...known, anchors: [...new Set([...known.anchors, ...found.anchors])] };
}

/** The book with everything that is in it already, and behind it what is new. Nothing is ever taken out. */
export function addTo(book: AddressBook, found: AddressBook): AddressBook {
  return {
    languages: [...new Set([...book.languages, ...found.languages])],
    addresses: union(book.addresses, found.addresses, ({ path }) => path, joined),
    places: union(book.places, found.places, ({ ags, slug }) => `${ags} ${slug}`, joined),
  };
}

/** Everything that the book promises, one by one: each address in each of the languages that are looked at. */
export function promisedBy(
  { languages, addresses, places }: AddressBook,
  looked: (language: string) => boolean,
): readonly Pick<Address, 'path' | 'anchors'>[] {
  const spoken = languages.filter(looked);
  return addresses
    .flatMap((address) => ofPlaces(address, places))
    .flatMap(({ path, anchors, translated }) => {
      if (path.includes('{tag}')) return spoken.map((language) => ({ path: path.replace('{tag}', language), anchors }));
      const prefixes = translated ? spoken.map((language) => (language === GERMAN ? '' : `/${language}`)) : [''];
      return prefixes.map((prefix) => ({ path: `${prefix}${path}`, anchors }));
    });
}

function ofPlaces(address: Address, places: readonly AddressedPlace[]): readonly Address[] {
  if (!/\{(slug|ags)\}/u.test(address.path)) return [address];
  return places.map(({ ags, slug, anchors }) => ({
    ...address,
    path: address.path.replace('{slug}', slug).replace('{ags}', ags),
    anchors: address.path === PROFILE ? [...address.anchors, ...anchors] : address.anchors,
  }));
}
