import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Demand } from '../domain/demand.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import type { TextPage, TranslationState } from '../schemas/texts.ts';

type TextCollection = 'pages' | 'demands' | 'resolution';

/** A text ready to be shown: its fields, its body as a component, and what it refers to, in order of first appearance. */
export interface Text<C extends TextCollection> {
  readonly data: CollectionEntry<C>['data'];
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly sourceIds: readonly string[];
  readonly termIds: readonly string[];
}

async function getText<C extends TextCollection>(collection: C, id: string): Promise<Text<C>> {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`The text content/${collection}/${id}.mdx is missing`);
  const { Content } = await render(entry);
  const body = entry.body ?? '';
  return { data: entry.data, Content, sourceIds: idsOf('Source', body), termIds: idsOf('Term', body) };
}

function idsOf(component: string, body: string): readonly string[] {
  const uses = body.matchAll(new RegExp(`<${component} id="([^"]+)"`, 'gu'));
  return [...new Set([...uses].map((use) => use[1] ?? ''))];
}

/** A text page: methodology, imprint, … */
export function getPage(locale: Locale, page: TextPage): Promise<Text<'pages'>> {
  return getText('pages', `${locale}/${page}`);
}

/** The explanation of a demand. */
export function getDemand(locale: Locale, demand: Demand): Promise<Text<'demands'>> {
  return getText('demands', `${locale}/${demand}`);
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
  return getText('resolution', locale);
}

/** The German resolution as plain text, one paragraph per line, with where it comes from. */
export async function getResolutionText(): Promise<string> {
  const entry = await getEntry('resolution', ORIGINAL_LOCALE);
  if (entry === undefined) throw new Error('The German resolution is missing');
  const paragraphs = (entry.body ?? '').replace(/<[^>]+>/gu, '').split(/\n{2,}/u);
  const lines = [entry.data.title, entry.data.subtitle, ...paragraphs.map((text) => text.trim()), entry.data.closing];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** State of the texts of a language; a language is reviewed only when all of its texts are. */
export interface LanguageStatus {
  readonly locale: Locale;
  readonly resolution: TranslationState;
  readonly pages: TranslationState;
}

/** State of the resolution and of all other texts in every language. */
export async function getLanguageStatus(): Promise<readonly LanguageStatus[]> {
  const resolutions = await getCollection('resolution');
  const others = [...(await getCollection('pages')), ...(await getCollection('demands'))];
  return LOCALE_CODES.map((locale) => ({
    locale,
    resolution: weakest(resolutions.filter(({ id }) => id === locale)),
    pages: weakest(others.filter(({ id }) => id.startsWith(`${locale}/`))),
  }));
}

function weakest(texts: readonly { readonly data: { readonly state: TranslationState } }[]): TranslationState {
  const states = texts.map(({ data }) => data.state);
  return states.find((state) => state === 'draft') ?? states[0] ?? 'draft';
}
