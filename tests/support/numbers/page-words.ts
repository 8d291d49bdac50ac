import { CARD_HEIGHT } from '../../../src/exports/card.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEMANDS, type Demand } from '../../../src/domain/demand.ts';
import { METHODOLOGY_VERSIONS } from '../../../src/domain/methodology.ts';
import { POPULATION_CLASSES } from '../../../src/domain/population-class.ts';
import { formatNumber } from '../../../src/i18n/formatters.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translator, type Translate } from '../../../src/i18n/translator.ts';
import { readSiteSettings } from '../../../src/schemas/site-file.ts';
import { demandSchema, summariesSchema } from '../../../src/schemas/texts.ts';
import { uiStringsSchema } from '../../../src/schemas/ui-strings.ts';
import { DEMAND_NUMBERS, EVENTS, SOURCES } from './published.ts';
import { DIGIT, inOrder } from './text-lines.ts';

/** What the pages of a language may say with digits in it, besides the numbers that are made from the data. */
export interface PageWords {
  readonly t: Translate;
  readonly demands: Readonly<Record<Demand, string>>;
  /** Fixed strings of the interface, names of demands, and texts that people wrote, the longest first. */
  readonly known: readonly string[];
}

/** Every string of the interface, by its key. */
export function stringsOf(locale: Locale): ReadonlyMap<string, string> {
  const file: unknown = JSON.parse(readFileSync(`content/locales/${locale}.json`, 'utf8'));
  return new Map(flat(uiStringsSchema.parse(file).strings, ''));
}

function flat(strings: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(strings).flatMap(([key, value]: readonly [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    return typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [];
  });
}

function frontMatter(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split('---\n')[1] ?? '');
}

/** Summaries of sources and reasons of findings: in the language, or in German. */
function contentTexts(locale: Locale): readonly string[] {
  const german = [...SOURCES, ...EVENTS].flatMap((row) => [row['summary'] ?? '', row['reason'] ?? '']);
  if (locale === 'de') return german;
  const file: unknown = parse(readFileSync(`content/texts/${locale}/summaries.yaml`, 'utf8'));
  return [...german, ...summariesSchema.parse(file).texts.map(({ text }) => text)];
}

function namesOfDemands(t: Translate, demands: PageWords['demands']): readonly string[] {
  return DEMANDS.flatMap((demand) => {
    const names = { number: DEMAND_NUMBERS.get(demand) ?? '', word: demands[demand] };
    const group = '\u0000';
    return [
      ...[`${names.number} ${names.word}`, `${names.number}. ${names.word}`],
      ...[t('explorer.finding', names), t('explorer.sortDemand', names), t('map.listAll', names)],
      ...[t('map.title', names), t('map.titlePopulation', names), t('map.description', names)],
      ...t('list.title', { ...names, group }).split(group),
    ];
  });
}

function classesOfInhabitants(locale: Locale, t: Translate): readonly string[] {
  const number = (value: number): string => formatNumber(locale, value);
  return POPULATION_CLASSES.map(({ from, to }) => {
    if (from === 0) return t('explorer.under', { to: number(to) });
    if (to === Infinity) return t('explorer.from', { from: number(from) });
    return t('explorer.between', { from: number(from), to: number(to) });
  });
}

const known = new Map<Locale, PageWords>();

/** The words of the pages of a language. */
export function wordsOf(locale: Locale): PageWords {
  const made = known.get(locale) ?? makeWords(locale);
  known.set(locale, made);
  return made;
}

function makeWords(locale: Locale): PageWords {
  const t = translator(locale);
  const read = (demand: Demand): ReturnType<typeof demandSchema.parse> =>
    demandSchema.parse(frontMatter(`content/texts/${locale}/demands/${demand}.mdx`));
  const heads = { concepts: read('concepts'), criterion: read('criterion') };
  const others = { districts: read('districts'), reporting: read('reporting') };
  const texts = { ...heads, ...others };
  const demands = {
    ...{ concepts: texts.concepts.short, criterion: texts.criterion.short },
    ...{ districts: texts.districts.short, reporting: texts.reporting.short },
  };
  const fixed = [...stringsOf(locale).values()].filter((text) => !text.includes('{{'));
  const phrases = [
    ...fixed,
    ...namesOfDemands(t, demands),
    ...classesOfInhabitants(locale, t),
    ...contentTexts(locale),
    ...DEMANDS.flatMap((demand) => [texts[demand].title, texts[demand].summary]),
    readSiteSettings().licences.content,
    t('kit.live', { height: CARD_HEIGHT }),
    ...METHODOLOGY_VERSIONS.map(({ version }) => t('methodology.version', { version })),
  ];
  return { t, demands, known: inOrder(phrases.filter((text) => DIGIT.test(text))) };
}
