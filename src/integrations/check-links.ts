import { listFiles, readBuiltPages, type BuiltPage } from './built-pages.ts';

/** A link on a page that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  readonly target: string;
  readonly reason: 'no such page or file' | 'no such anchor' | 'id used twice';
}

/**
 * Finds links within the site that lead nowhere: missing pages, files and anchors, and ids that stand twice on a page.
 * @param base path that the site is served under, '/' or '/kim/'
 */
export function findDeadLinks(site: string, base = '/'): readonly DeadLink[] {
  const pages = readBuiltPages(site);
  const files = new Set(listFiles(site).map((file) => `/${file}`));
  const anchors = new Map(pages.map((page) => [page.address, idsOf(page)]));
  return pages.flatMap((page) => [
    ...repeatedIds(page),
    ...linksOf(page).flatMap((target) => deadLink(page, target, base, files, anchors)),
  ]);
}

function deadLink(
  page: BuiltPage,
  target: string,
  base: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly DeadLink[] {
  const [path = '', fragment = ''] = target.split('#');
  if (path !== '' && !path.startsWith(base)) return [{ page: page.address, target, reason: 'no such page or file' }];
  const address = path === '' ? page.address : decoded(`/${path.slice(base.length)}`);
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

/** Links of a page that stay on the site. */
function linksOf({ elements }: BuiltPage): readonly string[] {
  return elements.flatMap(({ attributes }) => {
    const target = attributes['href'] ?? attributes['src'] ?? '';
    return target === '' || /^[a-z][a-z+.-]*:|^\/\//iu.test(target) ? [] : [target];
  });
}

function idsOf({ elements }: BuiltPage): ReadonlySet<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? []));
}

function repeatedIds({ address, elements }: BuiltPage): readonly DeadLink[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({ page: address, target: `#${id}`, reason: 'id used twice' }));
}
