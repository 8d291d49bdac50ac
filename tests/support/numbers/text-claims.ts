import { formatDate, formatNumber } from '../../../src/i18n/formatters.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { TABLE_NAMES } from '../../../src/schemas/open-data/tables.ts';
import { byClass, byName, textOf, type Element } from '../dom.ts';
import { publishedTable } from '../open-data.ts';
import { absolute, permanentAddress } from '../site.ts';
import { claim, hrefOf, type Claim, type Page } from './claims.ts';
import type { Zone } from './place-claims.ts';
import { CELLS, EVENTS, PLACE_BY_SLUG, PLACES, SOURCES, TODAY } from './published.ts';
import { countFiltered } from './published-facts.ts';
import { wordsOf } from './page-words.ts';

const withSources = new Set(SOURCES.map(({ ags }) => ags));
const withFinding = new Set(
  CELLS.filter((row) => ['documented', 'self-reported'].includes(row['finding_group'] ?? '')).map(({ ags }) => ags),
);

/** How far the research has come: places and sources, first and last day. */
export function researchClaims(locale: Locale, main: Page): readonly Claim[] {
  const [facts] = byClass(main, 'facts');
  if (facts === undefined) return [];
  const values = byName(facts, 'dd');
  const summaries = byName(facts, 'summary');
  const number = (value: number): string => formatNumber(locale, value);
  const read = SOURCES.map((row) => row['retrieved'] ?? '').toSorted();
  const last = [...read, ...EVENTS.map((row) => row['date'] ?? '')].toSorted().at(-1) ?? '';
  return [
    ...claim(summaries[0], number(withFinding.size)),
    ...claim(summaries[1], number(withSources.size)),
    ...claim(values[2], number(SOURCES.length)),
    ...claim(values[3], number(PLACES.length)),
    ...claim(values[4], formatDate(locale, read[0] ?? '')),
    ...claim(values[5], formatDate(locale, last)),
  ];
}

/** What comes next: cells with background, recipients without a source, all others. */
export function nextStepZones(locale: Locale, main: Page): readonly Zone[] {
  const { t } = wordsOf(locale);
  const steps = byName(main, 'ol').find((list) => byName(list, 'details').length === 2);
  if (steps === undefined) return [];
  const open = CELLS.filter(({ finding }) => finding === 'not-researched');
  const atHand = open.filter((cell) =>
    SOURCES.some((row) => row['ags'] === cell['ags'] && row['bears_on']?.split('|').includes(cell['demand'] ?? '')),
  );
  const recipients = new Set(PLACES.filter((row) => row['kim_runner_ags'] === row['ags']).map(({ ags }) => ags));
  const unread = open.filter(({ ags }) => recipients.has(ags) && !withSources.has(ags));
  const others = open.length - atHand.length - unread.length;
  const items = steps.children.filter((child): child is Element => 'attribs' in child);
  const words = [
    t('research.next.background', { count: atHand.length }),
    t('research.next.recipients', { count: new Set(unread.map(({ ags }) => ags)).size }),
    t('research.next.others', { total: formatNumber(locale, others) }),
  ];
  return items.map((element, index) => ({ element, must: [words[index] ?? 'unknown'], may: [] }));
}

/** The page of open data: rows of each table, and the date of the files. */
export function dataFileClaims(locale: Locale, main: Page): readonly Claim[] {
  const { t } = wordsOf(locale);
  const rows = byClass(main, 'data-files').flatMap((table) => byName(table, 'tr').slice(1));
  return rows.flatMap((row, index) => {
    const table = TABLE_NAMES[index];
    const [about] = byName(row, 'small');
    const count = table === undefined ? 0 : publishedTable(table).length;
    const words = t('openData.rows', { count: formatNumber(locale, count) });
    return [
      ...(table === undefined ? [] : claim(about, `${t(`openData.about.${table}`)} (${words})`)),
      ...claim(byName(row, 'td').at(-1), formatDate(locale, TODAY)),
    ];
  });
}

/** Bare numbers that link to the explorer: the query of the address says what is counted. */
export function explorerClaims(locale: Locale, main: Page): readonly Claim[] {
  return byName(main, 'a').flatMap((link) => {
    const [, query = ''] = /\/kommunen\/(\?[^#]*)?$/u.exec(hrefOf(link)) ?? [];
    const isExplorer = /\/kommunen\/(\?[^#]*)?$/u.test(hrefOf(link));
    if (!isExplorer || !/^[\p{Nd}.,\s’']+$/u.test(textOf(link))) return [];
    return claim(link, formatNumber(locale, countFiltered(query)));
  });
}

/** A poster: the permanent address and the date of the data; it shows no other number but its demands. */
export function posterClaims(locale: Locale, main: Page, slug: string): readonly Claim[] {
  const { t } = wordsOf(locale);
  const ags = PLACE_BY_SLUG.get(slug)?.['ags'] ?? '';
  return [
    ...claim(byClass(main, 'address')[0], absolute(permanentAddress(ags))),
    ...claim(byClass(main, 'foot')[0], t('footer.asOf', { date: formatDate(locale, TODAY) })),
  ];
}
