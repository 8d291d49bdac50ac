import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { formatNumber } from '../../../src/i18n/formatters.ts';
import type { Translate } from '../../../src/i18n/translator.ts';
import { FINDING_CODES } from '../../../src/domain/finding.ts';
import { byClass, byName, classesOf, fold, textOf, type Element, type parse } from '../dom.ts';
import { countAt, DEMAND_NUMBERS, listAt } from './published.ts';
import { DIGIT } from './text-lines.ts';
import { wordsOf } from './page-words.ts';

export type Page = ReturnType<typeof parse> | Element;

/** A part of a page, and what it must say after the files. */
export interface Claim {
  readonly element: Element;
  readonly wanted: string;
}

/** A claim, with the white space of pages. */
export function claim(element: Element | undefined, wanted: string): readonly Claim[] {
  return element === undefined ? [] : [{ element, wanted: fold(wanted) }];
}

/** The address of a link without the part of its language. */
export function hrefOf({ attribs }: Element): string {
  return attribs['href'] ?? '';
}

/**
 * The numbers that stand in or behind a link to a list: the address of the list is the query, the files give the answer. The
 * rule for every page: a number that counts places links to the list of these places.
 */
export function listClaims(locale: Locale, main: Page): readonly Claim[] {
  const { t } = wordsOf(locale);
  const number = (value: number): string => formatNumber(locale, value);
  return byName(main, 'a').flatMap((link) => {
    const count = countAt(hrefOf(link), legendCode(link));
    if (count === undefined) return [];
    const [bold] = byName(link, 'b');
    if (bold !== undefined) return claim(bold, number(count));
    if (isWithin(link, 'totals')) return claim(link, wordsBeside(t, link, number(count)));
    const behind = behindLink(link);
    if (behind !== undefined) return claim(behind, number(count));
    const text = textOf(link);
    if (!DIGIT.test(text) || namesDemandAlone(locale, link)) return [];
    return claim(link, text.replace(/\p{Nd}[\p{Nd}.,\s’']*\p{Nd}|\p{Nd}/u, number(count)));
  });
}

/** What a number of the totals says beside it. */
function wordsBeside(t: Translate, link: Element, count: string): string {
  if (classesOf(link).includes('quiet')) return t('totals.of', { total: count });
  const code = FINDING_CODES.find((one) => one === listAt(hrefOf(link))?.code) ?? 'met';
  return `${count} ${t(`finding.${code}.label`)}`;
}

/** The finding that an entry of the legend of a map shows by its sign. */
function legendCode(link: Element): string | undefined {
  const { parent } = link;
  if (parent === null || !('attribs' in parent) || !isWithin(link, 'map-legend')) return undefined;
  return byName(parent, 'use').map(hrefOf).join().replace('#c-', '');
}

/** "All places on demand 1 (concepts)": the number is that of the demand. */
function namesDemandAlone(locale: Locale, link: Element): boolean {
  const { t, demands } = wordsOf(locale);
  const demand = listAt(hrefOf(link))?.list.demand;
  if (demand === undefined) return false;
  const names = { number: DEMAND_NUMBERS.get(demand) ?? '', word: demands[demand] };
  return textOf(link) === fold(t('map.listAll', names));
}

/** The element that shows the number behind a link in lists and legends. */
function behindLink(link: Element): Element | undefined {
  const { parent } = link;
  if (parent === null || !('attribs' in parent) || !(isWithin(link, 'ready-lists') || isWithin(link, 'map-legend')))
    return undefined;
  return byName(parent, 'span', 'b').find((one) => !byName(link, 'span', 'b').includes(one));
}

/** Whether an element stands in one that bears a class. */
export function isWithin(element: Element, wanted: string): boolean {
  const { parent } = element;
  if (parent === null || !('attribs' in parent)) return false;
  return classesOf(parent).includes(wanted) || isWithin(parent, wanted);
}

/** The large numerals: each is the number of the demand whose word stands beside it, or whose page it leads to. */
export function numeralClaims(locale: Locale, main: Page): readonly Claim[] {
  const { demands } = wordsOf(locale);
  return byClass(main, 'numeral').flatMap((numeral) => {
    const [digit] = byClass(numeral, 'digit');
    const word = byClass(numeral, 'word').map(textOf).join();
    const found = Object.entries(demands).find(([, own]) => fold(own) === word)?.[0] ?? '';
    return claim(digit, DEMAND_NUMBERS.get(found) ?? 'unknown');
  });
}

/** Last part of the address of a place in a language; undefined for links that lead elsewhere. */
export function slugIn(locale: Locale, href: string): string | undefined {
  const segment = LOCALES[locale].pathSegment;
  const start = `${segment === '' ? '' : `/${segment}`}/kommunen/`;
  return new RegExp(`${start}([a-z0-9-]+)/(#|$)`, 'u').exec(href)?.[1];
}
