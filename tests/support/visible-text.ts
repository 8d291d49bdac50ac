import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { LOCALE_CODES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { DEMANDS } from '../../src/domain/demand.ts';
import { trusted } from '../../src/schemas/fault.ts';
import { MARKDOWN_FEATURES } from '../../src/schemas/markdown-features.ts';
import { readProfile } from '../../src/schemas/profile.ts';
import { glossarySchema, sourcesSchema, summariesSchema, TEXT_PAGES } from '../../src/schemas/texts.ts';
import { flatten, uiStringsSchema } from '../../src/schemas/ui-strings.ts';

/** A piece of text that readers see: a paragraph, a heading, a field, an interface string. */
export interface VisibleText {
  /** File and field or line, for messages. */
  readonly where: string;
  readonly text: string;
}

const BLOCKS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);

/** Blocks of a text's body, in their order: what readers see of each, inline code left out. */
export function blocksOf(file: string): readonly VisibleText[] {
  const { body, bodyLine } = parts(file);
  const blocks: VisibleText[] = [];
  const visit = (node: MdastNode): void => {
    if (BLOCKS.has(node.type)) {
      const line = (node.position?.start.line ?? 1) + bodyLine - 1;
      blocks.push({ where: `${file}:${String(line)}`, text: inlineText(node) });
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(mdxToMdast(body, { features: MARKDOWN_FEATURES }));
  return blocks;
}

/** Text fields of a text's front matter. */
export function fieldsOf(file: string): ReadonlyMap<string, string> {
  const data: unknown = parse(parts(file).head);
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return new Map(
    entries.flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] => {
      if (typeof value === 'string') return [[key, value]];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([part, text]) =>
        typeof text === 'string' ? [[`${key}.${part}`, text] as const] : [],
      );
    }),
  );
}

function parts(file: string): { readonly head: string; readonly body: string; readonly bodyLine: number } {
  const [all = '', head = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(file, 'utf8')) ?? [];
  return { head, body: readFileSync(file, 'utf8').slice(all.length), bodyLine: all.split('\n').length };
}

function inlineText(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return 'x';
  if (node.type === 'mdxJsxTextElement' && ['Rule', 'Evidence', 'Count'].includes(node.name ?? '')) return '12';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

/** Files of all texts of a language. */
function textFiles(locale: Locale): readonly string[] {
  return [
    `content/texts/${locale}/resolution.mdx`,
    ...DEMANDS.map((demand) => `content/texts/${locale}/demands/${demand}.mdx`),
    ...TEXT_PAGES.map((page) => `content/texts/${locale}/pages/${page}.mdx`),
  ];
}

/** All that readers see in one language: texts with their fields, the glossary, the interface strings. */
export function visibleTexts(locale: Locale): readonly VisibleText[] {
  const texts = textFiles(locale).flatMap((file) => [
    ...[...fieldsOf(file)].map(([field, text]) => ({ where: `${file} ${field}`, text })),
    ...blocksOf(file),
  ]);
  return [...texts, ...glossary(locale), ...strings(locale), ...profileTexts(locale)];
}

/** Summaries of sources and reasons of findings; the notes, which exist in German only, count there. */
function profileTexts(locale: Locale): readonly VisibleText[] {
  if (locale !== ORIGINAL_LOCALE) {
    const file = `content/texts/${locale}/summaries.yaml`;
    const { texts } = summariesSchema.parse(parse(readFileSync(file, 'utf8')));
    return texts.map(({ id, text }) => ({ where: `${file} ${id}`, text }));
  }
  return readdirSync('content/profiles').flatMap((name) => {
    const file = `content/profiles/${name}`;
    const { data } = trusted(readProfile(file, readFileSync(file, 'utf8')));
    return [
      ...data.evidence.map(({ id, summary }) => ({ where: `${file} ${id}`, text: summary.de })),
      ...data.events.map(({ demand, reason }) => ({ where: `${file} ${demand}`, text: reason.de })),
      ...blocksOf(file),
    ];
  });
}

function glossary(locale: Locale): readonly VisibleText[] {
  const file = `content/glossary/${locale}.yaml`;
  const { terms } = glossarySchema.parse(parse(readFileSync(file, 'utf8')));
  return terms.flatMap(({ id, term, explanation }) => [
    { where: `${file} ${id} term`, text: term },
    { where: `${file} ${id} explanation`, text: explanation },
  ]);
}

function strings(locale: Locale): readonly VisibleText[] {
  const file = `content/locales/${locale}.json`;
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return flatten(uiStringsSchema.parse(data).strings).map(([key, text]) => ({ where: `${file} ${key}`, text }));
}

/** The texts of the model motions. */
function motionTexts(): readonly VisibleText[] {
  const file = 'content/motions.yaml';
  const texts: VisibleText[] = [];
  const visit = (value: unknown, where: string): void => {
    if (typeof value === 'string') texts.push({ where, text: value });
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) visit(part, `${where} ${key}`);
  };
  visit(parse(readFileSync(file, 'utf8')), file);
  return texts;
}

/** What readers see in German whatever their language: German names of the glossary, titles of sources, model motions. */
export function germanEverywhere(): readonly VisibleText[] {
  const sources = 'content/registry/sources.yaml';
  const cited = sourcesSchema.parse(parse(readFileSync(sources, 'utf8')));
  const names = LOCALE_CODES.filter((locale) => locale !== ORIGINAL_LOCALE).flatMap((locale) => {
    const file = `content/glossary/${locale}.yaml`;
    const { terms } = glossarySchema.parse(parse(readFileSync(file, 'utf8')));
    return terms.map(({ id, german }) => ({ where: `${file} ${id} german`, text: german }));
  });
  return [
    ...names,
    ...cited.map(({ id, title }) => ({ where: `${sources} ${id} title`, text: title })),
    ...cited.map(({ id, publisher }) => ({ where: `${sources} ${id} publisher`, text: publisher })),
    ...motionTexts(),
  ];
}
