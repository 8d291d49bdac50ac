import { lastDayOf } from '../../../src/domain/council-term.ts';
import { REFORM_DATE } from '../../../src/domain/integration-body.ts';
import { formatDate, formatNumber } from '../../../src/i18n/formatters.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Translate } from '../../../src/i18n/translator.ts';
import type { Fields } from '../csv.ts';
import { byClass, byName } from '../dom.ts';
import { claim, isWithin, type Claim, type Page } from './claims.ts';
import { freshWords, type Zone } from './place-claims.ts';
import { BODIES, cellOf, DEMAND_NUMBERS, EVENTS, PLACE_BY_AGS, sourcesOf, TODAY } from './published.ts';
import { wordsOf } from './page-words.ts';

type Day = (date: string | undefined) => string;

/** The parts of a profile in which numbers and dates stand: facts, body and centre, findings, history. */
export function profileZones(locale: Locale, main: Page, place: Fields): readonly Zone[] {
  const { t } = wordsOf(locale);
  const day: Day = (date) => formatDate(locale, date ?? '');
  const zones = [
    ...byClass(main, 'place-facts').map((element) => ({ element, must: placeFacts(locale, place), may: [] })),
    ...byName(main, 'section')
      .filter(({ attribs }) => attribs['aria-labelledby'] === 'responsible')
      .map((element) => ({ element, ...responsible(t, day, place) })),
    ...byClass(main, 'findings')
      .flatMap((list) => byName(list, 'li'))
      .filter(({ attribs }) => DEMAND_NUMBERS.has(attribs['id'] ?? ''))
      .map((element) => ({ element, may: [], must: findingDates(t, day, place, element.attribs['id'] ?? '') })),
  ];
  return [...zones, ...eventZones(locale, main)];
}

function placeFacts(locale: Locale, place: Fields): readonly string[] {
  const { t } = wordsOf(locale);
  const postcodes = (place['postcodes'] ?? '').split('|').filter((one) => one !== '');
  return [
    formatNumber(locale, Number(place['population'])),
    t('authority.populationDate', { date: formatDate(locale, place['population_date'] ?? '') }),
    place['ags'] ?? '',
    ...(postcodes.length === 0 ? [] : [postcodes.join(', ')]),
    ...(postcodes.length > 3 ? [t('authority.postcodeCount', { count: postcodes.length })] : []),
  ];
}

function responsible(t: Translate, day: Day, place: Fields): Pick<Zone, 'must' | 'may'> {
  const runner = PLACE_BY_AGS.get(place['kim_runner_ags'] ?? '') ?? {};
  const centre = runner['integration_centre'] ?? '';
  const body = BODIES.get(place['ags'] ?? '') ?? {};
  const retrieved = [runner['integration_centre_retrieved'], body['retrieved']].filter((one) => (one ?? '') !== '');
  const asOf = body['as_of'] === '' ? t('source.undated') : day(body['as_of']);
  return {
    must: [
      ...retrieved.map((date) => t('source.retrieved', { date: day(date) })),
      ...bodyDates(t, day, body, asOf),
      ...(body['retrieved'] === '' || body['state'] === undefined ? [] : [asOf]),
    ],
    may: [centre, body['name_recorded'] ?? '', body['name_since_reform'] ?? ''],
  };
}

function bodyDates(t: Translate, day: Day, body: Fields, asOf: string): readonly string[] {
  const certainty = (['current', 'election-2025', 'older'] as const).find((one) => one === body['certainty']);
  const since = body['name_since_reform'] ?? '';
  if (body['state'] === 'documented-none') return [t('profile.body.none', { date: asOf })];
  if (body['state'] === 'formerly-none') return [t('profile.body.formerlyNone', { date: asOf })];
  if (certainty === undefined) return [];
  return [
    certainty === 'older' && body['as_of'] === ''
      ? t('profile.body.certainty.undated')
      : t(`profile.body.certainty.${certainty}`, { date: asOf }),
    ...(since === '' ? [] : [t('profile.body.since', { date: day(REFORM_DATE) })]),
    ...(since !== '' && body['name_recorded'] === since
      ? [t('profile.body.formerly', { date: day(lastDayOf('2020-2025')) })]
      : []),
  ];
}

/** The dates that a finding shows beside its sources, and those of the Kreis's. */
function findingDates(t: Translate, day: Day, place: Fields, demand: string): readonly string[] {
  const cell = cellOf(place['ags'], demand) ?? {};
  const ofKreis = cellOf(place['kreis_ags'], demand);
  const closed = ['documented', 'self-reported'].includes(cell['finding_group'] ?? '');
  return [
    ...(closed ? [t('finding.since', { date: day(cell['since']) })] : []),
    ...(closed ? [t('evidence.heading', { count: sourcesOf(cell).length })] : []),
    ...(cell['dispute_date'] === '' ? [] : [day(cell['dispute_date'])]),
    ...[cell, ...(ofKreis === undefined ? [] : [ofKreis])].flatMap((one) => openDates(t, day, one)),
  ];
}

function openDates(t: Translate, day: Day, cell: Fields): readonly string[] {
  if (cell['finding'] === 'nothing-found') return [t('search-log.date', { date: day(cell['searched_on']) })];
  if (cell['finding'] !== 'awaiting-answer') return [];
  const late = TODAY > (cell['answer_by'] ?? '');
  return [
    t('inquiry.asked', { date: day(cell['asked_on']) }),
    t(late ? 'inquiry.noAnswer' : 'inquiry.deadline', { date: day(cell['answer_by']) }),
  ];
}

/** How fresh the finding of each demand is, and that of the Kreis. */
export function profileFreshness(locale: Locale, main: Page, place: Fields): readonly Claim[] {
  return byClass(main, 'findings').flatMap((list) =>
    byName(list, 'li').flatMap((item) =>
      byClass(item, 'fresh')
        .filter((one) => item.attribs['id'] !== undefined && !isWithin(one, 'card'))
        .flatMap((one) => {
          const ags = isWithin(one, 'of-kreis') ? place['kreis_ags'] : place['ags'];
          return claim(one, freshWords(locale, sourcesOf(cellOf(ags, item.attribs['id']))));
        }),
    ),
  );
}

/** The entries of a change log: day, demand, version of the methodology. */
export function eventZones(locale: Locale, main: Page): readonly Zone[] {
  const { t, demands } = wordsOf(locale);
  return byClass(main, 'events')
    .flatMap((list) => byName(list, 'li'))
    .map((element) => {
      const row = EVENTS.find(({ id }) => id === element.attribs['id']) ?? {};
      const word = Object.entries(demands).find(([demand]) => demand === row['demand'])?.[1] ?? '';
      return {
        element,
        must: [
          formatDate(locale, row['date'] ?? ''),
          `${row['demand_number'] ?? ''} ${word}`,
          t('methodology.version', { version: row['methodology'] }),
        ],
        may: [],
      };
    });
}
