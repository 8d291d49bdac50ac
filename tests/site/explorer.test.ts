import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { decodeFacts } from '../../src/domain/explorer-facts.ts';
import { AUTHORITY_LISTS } from '../../src/domain/list.ts';
import { byNameIn, formatNumber, initialIn } from '../../src/i18n/formatters.ts';
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { listSlug } from '../../src/routing/routes.ts';
import { byClass, byName, parse, textOf, type Element } from '../support/dom.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { addressOf, BASE, BUILT, DIST, pagesOf, readBuilt } from '../support/site.ts';

const locales = LOCALE_CODES.map((locale) => [locale] as const);

/** The published table of a file, as records. */
function tableOf(file: string): readonly Readonly<Record<string, string>>[] {
  const rows: unknown = parseCsv(readBuilt(file), { columns: true });
  if (!Array.isArray(rows)) throw new TypeError(`${file} holds no table`);
  return rows.map((row: object) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])));
}

/** The rows of the explorer in one language. */
function rowsOf(locale: Locale): readonly Element[] {
  const page = pagesOf('authorities').find((one) => one.locale === locale);
  const [table] = byClass(parse(page?.built.html ?? ''), 'authorities');
  return table === undefined ? [] : byName(table, 'tr').filter((row) => row.attribs['data-f'] !== undefined);
}

function cellsOf(row: Element): readonly string[] {
  return byName(row, 'th', 'td').map((cell) => textOf(byClass(cell, 'finding')[0] ?? cell));
}

test('the German explorer says the same as the file of all places, cell by cell', () => {
  const t = translator('de');
  const bodies: Readonly<Record<string, string>> = {
    documented: t('explorer.bodyState.documented'),
    'documented-none': t('explorer.bodyState.documented-none'),
    'formerly-none': t('explorer.bodyState.formerly-none'),
    'not-researched': t('finding.not-researched.label'),
    'not-applicable': t('finding.not-applicable.label'),
  };
  const wanted = tableOf('kommunen.csv').map((record) => [
    record['name'],
    t(`authority.kind.${AUTHORITIES.find(({ ags }) => ags === record['ags'])?.kind ?? 'kreis'}`),
    record['kreis'] === '' ? '–' : record['kreis'],
    record['regierungsbezirk'],
    formatNumber('de', Number(record['population'])),
    bodies[record['integration_body'] ?? ''],
    ...DEMANDS.map((demand) => record[`${demand}_label`]),
  ]);
  expect(wanted).toHaveLength(427);
  expect(rowsOf('de').map(cellsOf)).toEqual(wanted);
});

test('the freshness of each documented finding stands beside it, and the file names it', () => {
  const rows = new Map(rowsOf('de').map((row) => [decodeFacts(row.attribs['data-f'] ?? '')?.ags, row]));
  const wrong = tableOf('kommunen.csv').flatMap((record) => {
    const cells = byName(rows.get(record['ags']) ?? parse(''), 'td').slice(-DEMANDS.length);
    return DEMANDS.flatMap((demand, index) => {
      const shown =
        cells[index] === undefined ? [] : byClass(cells[index], 'fresh').map(({ attribs }) => attribs['class']);
      const state = record[`${demand}_freshness`] ?? '';
      return shown.join() === (state === '' ? '' : `fresh fresh-${state}`) ? [] : [`${record['name'] ?? ''} ${demand}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('the JSON file holds the same places as the CSV file', () => {
  const file: unknown = JSON.parse(readBuilt('kommunen.json'));
  expect(file).toMatchObject({ licence: 'CC BY 4.0' });
  const places = typeof file === 'object' && file !== null && 'authorities' in file ? file.authorities : undefined;
  const asText = (Array.isArray(places) ? places : []).map((place: object) =>
    Object.fromEntries(Object.entries(place).map(([key, value]) => [key, String(value)])),
  );
  expect(asText).toEqual(tableOf('kommunen.csv'));
});

describe.each(locales)('in the language %s', (locale) => {
  const rows = rowsOf(locale);

  test('all 427 places stand in one table, by name in the reader’s alphabet, each with its ten cells', () => {
    expect(rows).toHaveLength(427);
    const names = rows.map((row) => cellsOf(row)[0] ?? '');
    expect(names).toEqual(AUTHORITIES.toSorted(byNameIn(locale)).map(({ name }) => name));
    expect(rows.filter((row) => cellsOf(row).length !== 10 || cellsOf(row).includes(''))).toEqual([]);
  });

  test('the facts of each row are those of its place', () => {
    const wrong = rows.filter((row) => {
      const facts = decodeFacts(row.attribs['data-f'] ?? '');
      const authority = AUTHORITIES.find(({ ags }) => ags === facts?.ags);
      return cellsOf(row)[0] !== authority?.name || facts?.population !== authority?.population;
    });
    expect(wrong).toEqual([]);
  });

  test('on a phone each cell says which column it is', () => {
    const labels = rows.map((row) => byName(row, 'td').map((cell) => cell.attribs['data-label'] ?? ''));
    expect(new Set(labels.map((list) => list.join('|'))).size).toBe(1);
    expect(labels[0]?.every((label) => label !== '')).toBe(true);
  });

  test('the letters lead to the first place of each', () => {
    const page = pagesOf('authorities').find((one) => one.locale === locale);
    const [letters] = byClass(parse(page?.built.html ?? ''), 'letters');
    const links = letters === undefined ? [] : byName(letters, 'a');
    expect(links.length).toBeGreaterThan(22);
    const wrong = links.filter((link) => {
      const row = rows.find(({ attribs }) => `#${attribs['id'] ?? ''}` === link.attribs['href']);
      return row === undefined || initialIn(locale, cellsOf(row)[0] ?? '') !== textOf(link);
    });
    expect(wrong.map(textOf)).toEqual([]);
  });

  test('every number of the totals and of the ready lists leads to a list of as many places', () => {
    const lists = `${addressOf(locale, { page: 'authorities' })}liste/`;
    const pages = pagesOf('home', 'demand', 'authorities', 'list', 'text').filter((one) => one.locale === locale);
    const links = pages.flatMap(({ built }) => {
      const tree = parse(built.html);
      const parts = [...byClass(tree, 'totals'), ...byClass(tree, 'ready-lists')];
      return parts.flatMap((part) => byName(part, 'a', 'b')).flatMap((element) => linkOf(element, lists));
    });
    expect(links.length).toBeGreaterThan(60);
    const wrong = links.filter(({ href, number }) => {
      const [address = '', code = ''] = href.split('#');
      return formatNumber(locale, placesIn(address, code)) !== number;
    });
    expect(wrong).toEqual([]);
  });
});

/** A link to a list with the number that it shows, or that stands behind it. */
function linkOf(element: Element, lists: string): readonly { readonly href: string; readonly number: string }[] {
  const href = element.attribs['href'];
  if (href?.startsWith(lists) !== true) return [];
  const own = /\d[\d.,\u00A0\u202F]*/u.exec(textOf(element))?.[0];
  const { parent } = element;
  const behind =
    parent !== null && 'attribs' in parent ? /\d[\d.,\u00A0\u202F]*$/u.exec(textOf(parent))?.[0] : undefined;
  return [{ href, number: own ?? behind ?? '' }];
}

/** How many places a list shows, or how many of them have one finding. */
function placesIn(address: string, code: string): number {
  const built = BUILT.get(`${address.slice(BASE.length)}index.html`);
  if (built === undefined) return -1;
  const rows = byName(parse(built.html), 'tr').filter((row) => byName(row, 'td').length > 0);
  return code === '' ? rows.length : rows.filter((row) => byClass(row, `finding-${code}`).length > 0).length;
}

test('every ready list has a file of the same places', () => {
  const wrong = AUTHORITY_LISTS.filter((list) => {
    const file = `kommunen/liste/${listSlug(list)}.csv`;
    if (!existsSync(path.join(DIST, file))) return true;
    return tableOf(file).length !== placesIn(addressOf('de', { page: 'list', ...list }), '');
  });
  expect(wrong.map(listSlug)).toEqual([]);
});
