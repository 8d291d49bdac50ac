import { getEntry, render, type CollectionEntry } from 'astro:content';
import type { Demand } from '../domain/demand.ts';
import type { Block } from '../domain/text-document.ts';
import type { Standing } from '../domain/translation.ts';
import { ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import type { TextPage } from '../schemas/texts.ts';
import { readBlocks } from '../schemas/text-blocks.ts';
import { getModified, getStanding } from './translations.ts';

type TextCollection = 'pages' | 'demands' | 'resolution';

/** A text ready to be shown: its fields, its body as a component, and what it refers to, in order of first appearance. */
export interface Text<C extends TextCollection> {
  readonly data: CollectionEntry<C>['data'];
  /** How it was made, and whether the German text has changed since. */
  readonly standing: Standing;
  /** ISO date of the German version that it renders, or of the review of the translation. */
  readonly modified: string | undefined;
  /** Headings of the passages, by their anchors. */
  readonly headings: ReadonlyMap<string, string>;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly sourceIds: readonly string[];
  readonly termIds: readonly string[];
}

async function getText<C extends TextCollection>(collection: C, locale: Locale, text: string): Promise<Text<C>> {
  const id = [locale, text].join('/');
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`The text content/texts/${id}.mdx is missing`);
  const { Content, headings } = await render(entry);
  const body = entry.body ?? '';
  return {
    data: entry.data,
    Content,
    standing: await getStanding(text, entry.data),
    modified: await getModified(text, entry.data),
    headings: new Map(headings.map((heading) => [heading.slug, heading.text])),
    sourceIds: idsOf('Source', body),
    termIds: idsOf('Term', body),
  };
}

function idsOf(component: string, body: string): readonly string[] {
  const uses = body.matchAll(new RegExp(`<${component} id="([^"]+)"`, 'gu'));
  return [...new Set([...uses].map((use) => use[1] ?? ''))];
}

/** A text page: methodology, imprint, … */
export function getPage(locale: Locale, page: TextPage): Promise<Text<'pages'>> {
  return getText('pages', locale, `pages/${page}`);
}

/** The explanation of a demand. */
export function getDemand(locale: Locale, demand: Demand): Promise<Text<'demands'>> {
  return getText('demands', locale, `demands/${demand}`);
}

const demandWords = new Map<Locale, Promise<Readonly<Record<Demand, string>>>>();

/** The short word of each demand, which stands beside its numeral; read once per language and build. */
export function getDemandWords(locale: Locale): Promise<Readonly<Record<Demand, string>>> {
  const words = demandWords.get(locale) ?? readDemandWords(locale);
  demandWords.set(locale, words);
  return words;
}

async function readDemandWords(locale: Locale): Promise<Readonly<Record<Demand, string>>> {
  const word = async (demand: Demand): Promise<string> => (await getDemand(locale, demand)).data.short;
  const [concepts, criterion, districts, reporting] = await Promise.all([
    word('concepts'),
    word('criterion'),
    word('districts'),
    word('reporting'),
  ]);
  return { concepts, criterion, districts, reporting };
}

/** The resolution in one language; German is the authoritative text. */
export function getResolution(locale: Locale): Promise<Text<'resolution'>> {
  return getText('resolution', locale, 'resolution');
}

/** The parts of the resolution's text in one language, for a document. */
export async function getResolutionBlocks(locale: Locale): Promise<readonly Block[]> {
  return readBlocks((await getEntry('resolution', `${locale}/resolution`))?.body ?? '');
}

/** The German resolution as plain text, one paragraph per line, with where it comes from. */
export async function getResolutionText(): Promise<string> {
  const entry = await getEntry('resolution', `${ORIGINAL_LOCALE}/resolution`);
  if (entry === undefined) throw new Error('The German resolution is missing');
  const paragraphs = (entry.body ?? '').replace(/<[^>]+>/gu, '').split(/\n{2,}/u);
  const lines = [entry.data.title, entry.data.subtitle, ...paragraphs.map((text) => text.trim()), entry.data.closing];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
