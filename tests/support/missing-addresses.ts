import { pageAddress, type BuiltPage } from '../../src/integrations/built-pages.ts';
import type { Address } from '../../src/tasks/addresses/address-book.ts';

/** A site as addresses lead into it. */
export interface LinkedSite {
  /** All files, relative to its root. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  /** Path that the site is served under, with a slash at either end. */
  readonly base: string;
  /** Addresses for which the host has a rule that leads elsewhere, from the site's root. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** Of the promised addresses and anchors those that lead nowhere, in words that name them: '/methodik/#steps'. */
export function missingFrom(
  site: LinkedSite,
  promised: readonly Pick<Address, 'path' | 'anchors'>[],
): readonly string[] {
  const addresses = new Set(site.files.map(pageAddress));
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const rules = new Map(site.redirects.map(({ from, to }) => [from, to]));
  const arrival = (path: string): string => {
    const moved = moves(pages.get(path));
    return moved === undefined ? (rules.get(path) ?? path) : `/${moved.slice(site.base.length)}`;
  };
  return promised.flatMap(({ path, anchors }) => {
    const end = arrival(path);
    if (!addresses.has(end)) return [path];
    if (anchors.length === 0) return [];
    const ids = new Set(pages.get(end)?.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
    return anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
}

/** Where a page sends its readers at once; undefined for one that is there to be read. Permanent addresses hold no anchors. */
function moves(page: BuiltPage | undefined): string | undefined {
  const refresh = page?.elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
  return refresh?.attributes['content']?.replace(/^0; url=/u, '');
}
