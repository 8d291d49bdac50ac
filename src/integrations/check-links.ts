import { readFileSync } from 'node:fs';
import path from 'node:path';
import { elementsOf, listFiles, pageAddress, type BuiltPage } from './built-pages.ts';

/** A link on a page that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  readonly target: string;
  readonly reason: 'no such page or file' | 'no such anchor' | 'id used twice';
}

/** What of a page or drawing takes part in links. */
interface Linked {
  readonly address: string;
  /** Ids in their order; an id that stands there twice is in it twice. */
  readonly ids: readonly string[];
  /** Links that stay on the site. */
  readonly targets: readonly string[];
}

/**
 * Finds links within the site that lead nowhere: missing pages, files and anchors, and ids that stand twice on a page.
 * @param base path that the site is served under, '/' or '/kim/'
 */
export function findDeadLinks(site: string, base = '/'): readonly DeadLink[] {
  const names = listFiles(site);
  const linked = readLinked(site, names);
  const files = new Set(names.map((file) => `/${file}`));
  const anchors = new Map(linked.map(({ address, ids }) => [address, new Set(ids)]));
  return linked.flatMap((page) => [
    ...repeatedIds(page),
    ...page.targets.flatMap((target) => deadLink(page, target, base, files, anchors)),
  ]);
}

/**
 * Ids and links of all pages and drawings. Each string is kept once, as a copy: a piece of a page would keep the whole page in
 * memory, and nineteen languages have ten thousand of them.
 */
function readLinked(site: string, files: readonly string[]): readonly Linked[] {
  const kept = new Map<string, string>();
  const keep = (piece: string): string => {
    const known = kept.get(piece);
    if (known !== undefined) return known;
    const copy = Buffer.from(piece).toString();
    kept.set(copy, copy);
    return copy;
  };
  return files
    .filter((file) => /\.(html|svg)$/u.test(file))
    .map((file) => {
      const elements = elementsOf(readFileSync(path.join(site, file), 'utf8'));
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      const targets = elements.flatMap(({ attributes }) => attributes['href'] ?? attributes['src'] ?? []);
      const own = [...targets.filter(staysHere), ...sharedPictures(elements)];
      return { address: pageAddress(file), ids: ids.map(keep), targets: own.map(keep) };
    });
}

/** Paths of the pictures that appear when a page is shared: on the site, although their address has to name the host. */
function sharedPictures(elements: BuiltPage['elements']): readonly string[] {
  return elements
    .filter(({ attributes }) => attributes['property'] === 'og:image')
    .map(({ attributes: { content = '' } }) => (URL.canParse(content) ? new URL(content).pathname : content));
}

function staysHere(target: string): boolean {
  return target !== '' && !/^[a-z][a-z+.-]*:|^\/\//iu.test(target);
}

function deadLink(
  page: Linked,
  target: string,
  base: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly DeadLink[] {
  const [asked = '', fragment = ''] = target.split('#');
  // What stands behind a question mark chooses within a page; it is no part of the file's name.
  const [file = ''] = asked.split('?');
  if (file !== '' && !file.startsWith(base)) return [{ page: page.address, target, reason: 'no such page or file' }];
  const address = file === '' ? page.address : decoded(`/${file.slice(base.length)}`);
  const ids = anchors.get(address);
  if (ids === undefined && !files.has(address)) return [{ page: page.address, target, reason: 'no such page or file' }];
  if (fragment === '' || ids?.has(fragment) === true) return [];
  return [{ page: page.address, target, reason: 'no such anchor' }];
}

/** A path without percent signs; as it is, if they are wrong (it then leads nowhere). */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function repeatedIds({ address, ids }: Linked): readonly DeadLink[] {
  if (new Set(ids).size === ids.length) return [];
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({ page: address, target: `#${id}`, reason: 'id used twice' }));
}
