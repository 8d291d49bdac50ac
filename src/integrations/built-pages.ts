import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** An element of a page, as far as checks need it. */
interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface BuiltPage {
  /** File, relative to the site's root: 'tr/kommunen/koeln/index.html'. */
  readonly file: string;
  /** Address from the root: '/tr/kommunen/koeln/'. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
}

/**
 * Every HTML page of a built site, in the order of its files.
 * @param leftOut beginning of the files that are not read
 */
export function readBuiltPages(site: string, leftOut?: string): readonly BuiltPage[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html') && (leftOut === undefined || !file.startsWith(leftOut)))
    .map((file) => {
      const html = readFileSync(path.join(site, file), 'utf8');
      return { file, address: pageAddress(file), html, elements: elementsOf(html) };
    });
}

/**
 * Address of a file of the site, from the root.
 * @example pageAddress('tr/kommunen/koeln/index.html') // '/tr/kommunen/koeln/'
 */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** All files of a built site, relative to its root, sorted; not the compressed versions that lie beside them. */
export function listFiles(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/u.test(entry.name))
    .map((entry) => path.posix.join(path.relative(site, entry.parentPath), entry.name))
    .sort();
}

/** The elements of a page or drawing, in their order. */
export function elementsOf(html: string): readonly PageElement[] {
  const elements: PageElement[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(html);
  return elements;
}
