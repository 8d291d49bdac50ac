import { z } from 'astro/zod';
import { HIDDEN_CHARACTERS } from './fields.ts';
import { translationHead } from './texts.ts';

interface StringTree {
  [key: string]: string | StringTree;
}

const isPlain = (value: string): boolean => !HIDDEN_CHARACTERS.test(value);

const stringTree: z.ZodType<StringTree> = z.lazy(() =>
  z.record(
    z.string(),
    z.union([z.string().refine(isPlain, 'the text holds invisible control characters'), stringTree]),
  ),
);

/** content/locales/<locale>.json: the interface strings of one language. */
export const uiStringsSchema = z.strictObject({ ...translationHead, strings: stringTree });

/** content/locales/descriptions.json: for each key, what a translator must know. Plural forms share one description. */
export const descriptionsSchema = z.record(z.string(), z.string());

/** A string tree as flat pairs of dotted key and text. */
export function flatten(tree: Readonly<StringTree>, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/u;

/**
 * The key without its CLDR plural category.
 * @example pluralBase('places.count_one') // 'places.count'
 */
export function pluralBase(key: string): string | undefined {
  return PLURAL_SUFFIX.test(key) ? key.replace(PLURAL_SUFFIX, '') : undefined;
}

/** Names of the placeholders of a text, sorted: "{{count}} places" → ['count']. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)/gu)].map((match) => match[1] ?? '').sort();
}
