import { z } from 'astro/zod';

/** A node of linked data: its type, and what it says. */
export interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const node: z.ZodType<Node> = z.looseObject({ '@type': z.string() });
const CREATIVE_WORK = ['name', 'description', 'inLanguage', 'dateModified', 'url', 'version', 'license'];
const PLACE = ['name', 'identifier', 'sameAs', 'containedInPlace'];

/** The types and properties of schema.org that the site uses, as schema.org defines them (each inherits those of its parents). */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  WebSite: CREATIVE_WORK,
  WebPage: [...CREATIVE_WORK, 'breadcrumb', 'mainEntity'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  City: PLACE,
  AdministrativeArea: PLACE,
  PropertyValue: ['propertyID', 'value'],
  CreativeWork: [...CREATIVE_WORK, 'author', 'dateCreated', 'translationOfWork', 'isBasedOn'],
  Organization: ['name'],
  Dataset: [...CREATIVE_WORK, 'creator', 'isAccessibleForFree', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
};

/** The blocks of linked data of a page, as text. */
export function blocksOf(html: string): readonly string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)].map(([, json = '']) => json);
}

/** The node that a block describes. Throws when it is no JSON or describes nothing. */
export function readBlock(block: string): Node {
  return node.parse(JSON.parse(block));
}

/** The nodes of a description: the first one, and those within it. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = node.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(nodesOf)];
}

/** Types and properties of a description that schema.org does not know, or not together. */
export function unknownTerms(description: Node): readonly string[] {
  return nodesOf(description).flatMap((one) => {
    const known = VOCABULARY[one['@type']];
    if (known === undefined) return [one['@type']];
    const used = Object.keys(one).filter((property) => !property.startsWith('@'));
    return used.filter((property) => !known.includes(property)).map((property) => `${one['@type']}.${property}`);
  });
}

/** Properties whose values are codes, not words. */
const CODES = ['inLanguage', 'propertyID', 'encodingFormat'];

/** The words of a description, which a reader of the page can see too: all texts but addresses, dates, codes and terms. */
export function wordsOf(description: Node): readonly string[] {
  return nodesOf(description).flatMap((one) =>
    Object.entries(one).flatMap(([property, value]) => {
      if (typeof value !== 'string' || property.startsWith('@') || CODES.includes(property)) return [];
      return /^https?:\/\//u.test(value) || /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [] : [value];
    }),
  );
}
