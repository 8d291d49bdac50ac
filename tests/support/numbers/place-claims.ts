import { lastDayOf } from '../../../src/domain/council-term.ts';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { formatDate, formatNumber } from '../../../src/i18n/formatters.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Fields } from '../csv.ts';
import { byClass, byName, type Element } from '../dom.ts';
import { claim, hrefOf, slugIn, type Claim, type Page } from './claims.ts';
import { cellOf, freshnessOfRows, PLACE_BY_SLUG, SOURCE_BY_ID, sourcesOf } from './published.ts';
import { wordsOf } from './page-words.ts';

/** A part of a page with the numbers and dates that it must show; no others may stand in it. */
export interface Zone {
  readonly element: Element;
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** How fresh some sources are, in the words of a page. */
export function freshWords(locale: Locale, rows: readonly Fields[]): string {
  const { t } = wordsOf(locale);
  const freshness = freshnessOfRows(rows);
  if (freshness === undefined) return '';
  const newest = rows
    .map((row) => row['date'] ?? '')
    .toSorted()
    .at(-1);
  const date =
    newest === undefined || newest === ''
      ? t('source.undated')
      : t('evidence.asOf', { date: formatDate(locale, newest) });
  const because =
    freshness.because !== 'term'
      ? ''
      : freshness.term === 'earlier'
        ? ` · ${t('evidence.earlierTerm')}`
        : ` · ${t('evidence.endedTerm', { year: lastDayOf(freshness.term).slice(0, 4) })}`;
  return `${t(`evidence.freshness.${freshness.state}`)} · ${date}${because}`;
}

function freshClaims(locale: Locale, part: Page, rows: readonly Fields[]): readonly Claim[] {
  return byClass(part, 'fresh').flatMap((one) => claim(one, freshWords(locale, rows)));
}

/** Rows of tables: how fresh the finding of each place is, since when, and how many live there. */
export function rowClaims(locale: Locale, main: Page, demand: string | undefined): readonly Claim[] {
  return byName(main, 'tr').flatMap((row) => {
    const slug = byName(row, 'th')
      .flatMap((cell) => byName(cell, 'a'))
      .map((link) => slugIn(locale, hrefOf(link)))[0];
    const place = PLACE_BY_SLUG.get(slug ?? '');
    if (place === undefined) return [];
    const cells = byName(row, 'td');
    if (demand !== undefined) {
      const cell = cellOf(place['ags'], demand);
      const since = cell?.['since'] ?? '';
      return [
        ...freshClaims(locale, row, sourcesOf(cell)),
        ...claim(cells.at(-1), since === '' ? '–' : formatDate(locale, since)),
      ];
    }
    return [
      ...claim(cells[3], formatNumber(locale, Number(place['population']))),
      ...DEMANDS.flatMap((one, index) => {
        const cell = cells.at(index - DEMANDS.length);
        return cell === undefined ? [] : freshClaims(locale, cell, sourcesOf(cellOf(place['ags'], one)));
      }),
    ];
  });
}

/** The cards of findings on the page of a demand. */
export function findingCardClaims(locale: Locale, main: Page, demand: string): readonly Claim[] {
  return byName(main, 'li')
    .filter(({ attribs }) => attribs['class'] === 'card')
    .flatMap((card) => {
      const slug = byName(card, 'a').map((link) => slugIn(locale, hrefOf(link)))[0];
      return freshClaims(locale, card, sourcesOf(cellOf(PLACE_BY_SLUG.get(slug ?? '')?.['ags'], demand)));
    });
}

/** The cards of sources: dates of the source, of reading and confirming, and how fresh it is. */
export function cardZones(locale: Locale, main: Page): readonly Zone[] {
  const { t } = wordsOf(locale);
  const day = (date: string): string => formatDate(locale, date);
  return byName(main, 'article').flatMap((element) => {
    const link = byClass(element, 'card-foot')
      .flatMap((foot) => byName(foot, 'a'))
      .at(-1);
    const id = element.attribs['id'] ?? (link && hrefOf(link).split('#')[1]);
    const row = SOURCE_BY_ID.get(id ?? '');
    if (row === undefined) return [];
    const field = (name: string): string => row[name] ?? '';
    const dates = [
      ...(field('date') === '' ? [] : [day(field('date'))]),
      ...(field('confirmed') === '' ? [] : [t('evidence.confirmed', { date: day(field('confirmed')) })]),
      ...(field('gone_since') === '' ? [] : [t('evidence.gone', { date: day(field('gone_since')) })]),
      t('source.retrieved', { date: day(field('retrieved')) }),
      freshWords(locale, [row]),
    ];
    return [{ element, must: dates, may: [field('publisher'), field('title'), field('locator')] }];
  });
}
