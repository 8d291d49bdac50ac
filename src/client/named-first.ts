/** What bears a title. */
interface Titled {
  readonly meta: Readonly<Record<string, string>>;
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/**
 * Puts first the pages whose title has every word of the query as it was typed; otherwise their order stays. A stemmer takes "Rheine"
 * for "Rhein": who types the name of a place means this place.
 * @example namedFirst([rheinSiegKreis, rheine], 'Rheine')[0] // rheine
 */
export function namedFirst<T extends Titled>(pages: readonly T[], query: string): readonly T[] {
  const wanted = words(query);
  const named = (page: T): boolean => {
    const title = words(page.meta['title'] ?? '');
    return wanted.length > 0 && wanted.every((word) => title.includes(word));
  };
  return [...pages.filter(named), ...pages.filter((page) => !named(page))];
}
