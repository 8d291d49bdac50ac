import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { decodeFacts } from '../../src/domain/explorer-facts.ts';
import { matches } from '../../src/domain/filter-places.ts';
import { parseFilters } from '../../src/domain/filters.ts';
import { formatNumber } from '../../src/i18n/formatters.ts';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { LOGOS } from '../../src/routing/logos.ts';
import { readSiteSettings } from '../../src/schemas/site-file.ts';
import { UNSET } from '../../src/schemas/site.ts';
import { byClass, byName, textOf, type Element } from '../support/dom.ts';
import { addressOf, BASE, DIST, pagesOf, treeOf } from '../support/site.ts';

const BY_ADDRESS = new Map(pagesOf('text', 'list', 'authorities', 'demands').map((page) => [page.address, page]));

function pressPage(locale: Locale): ReturnType<typeof treeOf> {
  return treeOf(BY_ADDRESS.get(addressOf(locale, { page: 'text', text: 'press' }))?.built);
}

function hrefOf({ attribs }: Element): string {
  return attribs['href'] ?? '';
}

/** Links of the press page that show a number: neither footnotes nor files nor the licence. */
function numbered(locale: Locale): readonly Element[] {
  return byClass(pressPage(locale), 'prose')
    .flatMap((prose) => byName(prose, 'a'))
    .filter((link) => /\p{N}/u.test(textOf(link)) && hrefOf(link).startsWith(BASE) && !('download' in link.attribs));
}

/** How many places stand on the page that an address leads to: in its list, its filtered table or its unfolded list. */
function recount(href: string): number | undefined {
  const [, address = '', search = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/u.exec(href) ?? [];
  const page = BY_ADDRESS.get(address);
  const tree = treeOf(page?.built);
  switch (page?.route.page) {
    case 'list':
      return byName(tree, 'tbody')
        .flatMap((body) => byName(body, 'tr'))
        .filter((row) => fragment === '' || byClass(row, `finding-${fragment}`).length > 0).length;
    case 'authorities': {
      const { filters, ignored } = parseFilters(search);
      const facts = byName(tree, 'tr').flatMap(({ attribs }) => decodeFacts(attribs['data-f'] ?? '') ?? []);
      return ignored ? undefined : facts.filter((one) => matches(filters, one, '')).length;
    }
    case 'text': {
      const [list] = byName(tree, 'details').filter(({ attribs }) => attribs['id'] === fragment);
      return list === undefined ? undefined : byName(list, 'a').length;
    }
    case 'demands':
      return DEMANDS.length;
    default:
      return undefined;
  }
}

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('The press page in the language %s', (locale) => {
  test('gives no number but the one that its list gives', () => {
    const links = numbered(locale);
    // Four in the summary, four facts, four groups and a denominator for each demand, and the findings that there are.
    expect(links.length).toBeGreaterThanOrEqual(4 + 4 + 5 * DEMANDS.length);
    const wrong = links.flatMap((link) => {
      const counted = recount(hrefOf(link));
      const said = /\d[\d.,\u00A0\u202F’]*/u.exec(textOf(link))?.[0].replace(/\D+$/u, '');
      const right = counted !== undefined && said === formatNumber(locale, counted);
      return right ? [] : [`${textOf(link)} → ${hrefOf(link)}: ${String(counted)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('offers maps and logos in the sizes that it states', () => {
    const files = byName(pressPage(locale), 'a').filter(({ attribs }) => 'download' in attribs);
    expect(files).toHaveLength(DEMANDS.length + LOGOS.length);
    const wrong = files.filter((link) => {
      const bytes = statSync(path.join(DIST, hrefOf(link).slice(BASE.length))).size;
      return !textOf(link).includes(formatNumber(locale, bytes / 1000, 1));
    });
    expect(wrong.map(hrefOf)).toEqual([]);
  });

  test('names the address of the operator, or says that there is none yet', () => {
    const { email } = readSiteSettings().publisher;
    const [contact] = byClass(pressPage(locale), 'callout').slice(-1);
    const t = translator(locale);
    expect(contact === undefined ? '' : textOf(contact)).toBe(
      email === UNSET ? t('contact.unset') : `${t('contact.write')} ${email}`,
    );
  });
});
