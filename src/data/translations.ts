import { getCollection, getEntry } from 'astro:content';
import { standingOf, weakest, type Revision, type Standing } from '../domain/translation.ts';
import { LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import { interfaceHead } from '../i18n/translator.ts';
import type { TranslationHead } from '../schemas/texts.ts';

/**
 * Where a translation stands towards the German text of today.
 * @param text its name in content/revisions.json: "pages/methodology", "glossary"
 */
export async function getStanding(
  text: string,
  { state, revision = 0 }: TranslationHead,
  isRendered?: (passage: string) => boolean,
): Promise<Standing> {
  const history: readonly Revision[] = (await getEntry('revisions', text))?.data.history ?? [];
  return standingOf(state, revision, history, isRendered);
}

/**
 * When a text came to say what it says: the ISO date of the German version that it renders, or of its review.
 * @param text its name in content/revisions.json
 */
export async function getModified(text: string, { state, revision }: TranslationHead): Promise<string | undefined> {
  const history: readonly Revision[] = (await getEntry('revisions', text))?.data.history ?? [];
  const rendered = history.find((one) => one.revision === (revision ?? history.length));
  return typeof state === 'object' ? state.reviewed : rendered?.date;
}

/** Where the glossary of a language stands. */
export async function getGlossaryStanding(locale: Locale): Promise<Standing> {
  return getStanding('glossary', (await getEntry('glossary', locale))?.data ?? { state: 'original' });
}

/** Where the summaries and reasons of a language stand; those that are not translated are shown in German and cannot be older. */
async function getSummariesStanding(locale: Locale): Promise<Standing> {
  const [entry] = await getCollection('summaries', ({ id }) => id === `${locale}/summaries`);
  if (entry === undefined) return { made: 'original', older: undefined };
  const translated = new Set(entry.data.texts.map(({ id }) => id));
  return getStanding('summaries', entry.data, (id) => translated.has(id));
}

/** The kinds of text that a language consists of, in the order of the table of languages. */
export const TEXT_KINDS = ['resolution', 'demands', 'pages', 'glossary', 'interface', 'findings'] as const;
type TextKind = (typeof TEXT_KINDS)[number];

/** Where all texts of a language stand, by kind. */
export interface LanguageStatus {
  readonly locale: Locale;
  readonly standings: Readonly<Record<TextKind, Standing>>;
}

/** Where the texts of every language stand. */
export function getLanguageStatus(): Promise<readonly LanguageStatus[]> {
  return Promise.all(LOCALE_CODES.map(async (locale) => ({ locale, standings: await standingsOf(locale) })));
}

async function standingsOf(locale: Locale): Promise<LanguageStatus['standings']> {
  const texts = [
    ...(await getCollection('resolution')),
    ...(await getCollection('demands')),
    ...(await getCollection('pages')),
  ].filter(({ id }) => id.startsWith(`${locale}/`));
  const within = async (start: string): Promise<Standing> => {
    const chosen = texts.filter(({ id }) => id.startsWith(`${locale}/${start}`));
    return weakest(await Promise.all(chosen.map(({ id, data }) => getStanding(id.slice(locale.length + 1), data))));
  };
  return {
    resolution: await within('resolution'),
    demands: await within('demands/'),
    pages: await within('pages/'),
    glossary: await getGlossaryStanding(locale),
    interface: await getStanding('interface', interfaceHead(locale)),
    findings: await getSummariesStanding(locale),
  };
}

const whole = new Map<Locale, Promise<Standing>>();

/** Where a language as a whole stands: that of its weakest text. Found out once per language and build. */
export function getStandingOf(locale: Locale): Promise<Standing> {
  const known = whole.get(locale) ?? standingsOf(locale).then((standings) => weakest(Object.values(standings)));
  whole.set(locale, known);
  return known;
}
