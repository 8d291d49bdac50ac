import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeFacts } from '../../src/domain/explorer-facts.ts';
import { formatNumber } from '../../src/i18n/formatters.ts';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { DEMAND_SLUGS } from '../../src/routing/routes.ts';
import { byClass, byName, classesOf, textOf, type Element } from '../support/dom.ts';
import { claim, hrefOf, listClaims, numeralClaims, type Claim, type Page } from '../support/numbers/claims.ts';
import { stringsOf, wordsOf } from '../support/numbers/page-words.ts';
import { cardZones, findingCardClaims, rowClaims, type Zone } from '../support/numbers/place-claims.ts';
import { eventZones, profileFreshness, profileZones } from '../support/numbers/profile-zones.ts';
import { COUNTS, EVENTS, PLACE_BY_SLUG, rowsIn } from '../support/numbers/published.ts';
import { FACTS } from '../support/numbers/published-facts.ts';
import {
  dataFileClaims,
  explorerClaims,
  nextStepZones,
  posterClaims,
  researchClaims,
} from '../support/numbers/text-claims.ts';
import { DIGIT, inOrder, linesOf, without } from '../support/numbers/text-lines.ts';
import { DIST, PAGES, treeOf, type Found } from '../support/site.ts';

/*
 * Every number on every page, recomputed from the published CSV files.
 *
 * What is known of the data comes from /daten/*.csv alone (tests/support/numbers/published.ts). For each page three things are made:
 *
 * claims  An element and the text that it must have. Where a number counts places, it stands in or behind a link to the list of
 *         these places: the address is the query, the files give the answer. This holds for any page: whoever writes a new number
 *         links it to its list (or to the explorer with a query), and it is recomputed here without another line of test.
 * zones   An element and the phrases with numbers and dates that must stand in it: a card of a source, the facts of a place. They are
 *         written with the strings of the language and the fields of a row of a CSV file.
 * sweep   What is left of the page when claims are taken out, and in zones their phrases, must hold no digit, but for what
 *         people wrote: fixed strings, texts (MDX), quotes, names and titles, addresses, citations.
 *
 * So a number that nobody recomputes is as much of a fault as a wrong one.
 */

/** Texts that people wrote, with components of their own inside, whose numbers are claimed; citations and addresses. */
const WRITTEN = ['prose', 'resolution', 'resolution-notes', 'term-notes', 'source-list', 'notice', 'citation'];
const ADDRESSES = ['print-address', 'reason'];

function isWritten(element: Element): boolean {
  return (
    classesOf(element).some((name) => WRITTEN.includes(name) || ADDRESSES.includes(name)) ||
    element.attribs['aria-labelledby'] === 'cite'
  );
}

function claimsOf({ locale, route }: Found, main: Page): readonly Claim[] {
  const demand = route.page === 'list' || route.page === 'demand' ? route.demand : undefined;
  const place = route.page === 'authority' ? PLACE_BY_SLUG.get(route.slug) : undefined;
  return [
    ...numeralClaims(locale, main),
    ...listClaims(locale, main),
    ...explorerClaims(locale, main),
    ...(route.page === 'list' || route.page === 'authorities' ? rowClaims(locale, main, demand) : []),
    ...(route.page === 'list' ? listHead(locale, main, route) : []),
    ...(route.page === 'demand' ? findingCardClaims(locale, main, route.demand) : []),
    ...(route.page === 'map' ? mapClaims(locale, main, route.demand) : []),
    ...(route.page === 'poster' ? posterClaims(locale, main, route.slug) : []),
    ...(place === undefined ? [] : profileFreshness(locale, main, place)),
    ...(route.page === 'text' && route.text === 'research' ? researchClaims(locale, main) : []),
    ...(route.page === 'text' && route.text === 'data' ? dataFileClaims(locale, main) : []),
  ];
}

function zonesOf({ locale, route }: Found, main: Page): readonly Zone[] {
  const place = route.page === 'authority' ? PLACE_BY_SLUG.get(route.slug) : undefined;
  return [
    ...cardZones(locale, main),
    ...(place === undefined ? [] : profileZones(locale, main, place)),
    ...(route.page === 'text' && route.text === 'changes' ? eventZones(locale, main) : []),
    ...(route.page === 'text' && route.text === 'research' ? nextStepZones(locale, main) : []),
  ];
}

function listHead(locale: Locale, main: Page, route: Parameters<typeof rowsIn>[0]): readonly Claim[] {
  const number = (list: typeof route): string => formatNumber(locale, rowsIn(list).length);
  const counts = { count: number(route), total: number({ ...route, group: 'applicable' }) };
  return claim(byClass(main, 'lede')[0], wordsOf(locale).t('list.count', counts));
}

function mapClaims(locale: Locale, main: Page, demand: keyof typeof DEMAND_SLUGS): readonly Claim[] {
  const { t } = wordsOf(locale);
  const total = formatNumber(locale, rowsIn({ demand, group: 'applicable' }).length);
  const counted = t('map.counted', { total, places: formatNumber(locale, COUNTS.municipalities) });
  const note = byClass(main, 'note').flatMap((part) => byName(part, 'p'));
  const file = byName(main, 'a').find((link) => hrefOf(link).endsWith('.svg'));
  const bytes = statSync(path.join(DIST, `kommunen/karte/${DEMAND_SLUGS[demand]}.svg`)).size;
  return [
    ...claim(
      note.find((part) => DIGIT.test(textOf(part))),
      counted,
    ),
    ...claim(file, t('map.download', { size: formatNumber(locale, bytes / 1000) })),
  ];
}

/** Fewest claims and zones of a page of some kinds: where there are fewer, this test no longer finds the numbers. */
const FEWEST: Readonly<Partial<Record<Found['route']['page'], number>>> = {
  ...{ home: 25, demands: 20, demand: 10, authorities: 460, list: 5, map: 12, authority: 10 },
};

/** What is wrong with the numbers of a page. */
function faultsOf(page: Found): readonly string[] {
  const [main] = byName(treeOf(page.built), 'main');
  if (main === undefined) return [`${page.file} has no main part`];
  const { known } = wordsOf(page.locale);
  const claims = claimsOf(page, main);
  const zones = zonesOf(page, main);
  const taken = new Set([...claims.map(({ element }) => element), ...zones.map(({ element }) => element)]);
  const swept = linesOf(main, (element) => taken.has(element) || isWritten(element)).map(
    (line) => [line, known] as const,
  );
  const inZones = zones.flatMap(({ element, must, may }) => {
    const skip = (one: Element): boolean => (one !== element && taken.has(one)) || one.attribs['class'] === 'reason';
    const phrases = [...known, ...inOrder([...must, ...may])];
    return linesOf(element, skip).map((line) => [line, phrases] as const);
  });
  const missing = zones.flatMap(({ element, must }) => {
    const text = textOf(element);
    return inOrder(must).filter((phrase) => !text.includes(phrase));
  });
  const few = claims.length + zones.length < (FEWEST[page.route.page] ?? 0);
  return [
    ...(few ? ['the numbers of this page are not found'] : []),
    ...claims
      .filter(({ element, wanted }) => textOf(element) !== wanted)
      .map(({ element, wanted }) => `“${textOf(element)}” must be “${wanted}”`),
    ...missing.map((phrase) => `“${phrase}” is missing`),
    ...[...swept, ...inZones]
      .filter(([line, phrases]) => DIGIT.test(line) && DIGIT.test(without(line, phrases)))
      .map(([line]) => `nobody recomputes “${line}”`),
  ].map((fault) => `${page.file}: ${fault}`);
}

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const pages = PAGES.filter((page) => page.locale === locale);

  test('every number on every page follows from the published files', () => {
    expect(pages.length).toBeGreaterThan(480);
    expect(pages.flatMap(faultsOf).slice(0, 10)).toEqual([]);
  });

  test('what the script of the explorer and of the map counts are the facts of the published files', () => {
    const wanted = new Set([...FACTS.values()].map(encodeFacts));
    const wrong = pages
      .filter(({ route }) => route.page === 'authorities' || route.page === 'map')
      .flatMap(({ file, built }) =>
        built.elements
          .flatMap(({ attributes }) => attributes['data-f'] ?? [])
          .filter((facts) => !wanted.has(facts))
          .map((facts) => `${file}: ${facts}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the change log has one entry for each row of the file of changes', () => {
    const [log] = pages.filter(({ route }) => route.page === 'text' && route.text === 'changes');
    const [list] = byClass(treeOf(log?.built), 'events');
    const ids = list === undefined ? [] : byName(list, 'li').map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.toSorted()).toEqual(EVENTS.map((row) => row['id'] ?? '').toSorted());
  });

  test('the fixed strings name the numbers of the files', () => {
    const { municipalities, kreise, independent, recipients } = COUNTS;
    const counted: Readonly<Record<string, readonly number[]>> = {
      'home.description': [municipalities, kreise],
      'authorities.description': [municipalities, kreise],
      'explorer.lede': [municipalities, kreise],
      'map.description': [municipalities],
      'demand.scope.concepts': [independent, kreise],
      'demand.scope.criterion': [independent],
      'demand.scope.districts': [kreise],
      'profile.kim.recipients': [recipients],
    };
    const strings = stringsOf(locale);
    const wrong = Object.entries(counted).filter(([key, numbers]) => {
      const said: readonly string[] = (strings.get(key) ?? '').match(/\p{Nd}+/gu) ?? [];
      return numbers.some((number) => !said.includes(String(number)));
    });
    expect(wrong).toEqual([]);
  });
});
