import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { formatSize } from '../../src/i18n/formatters.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { byClass, byName, textOf } from '../support/dom.ts';
import { dataFile, DATA_FILES, publishedTable } from '../support/open-data.ts';
import { AUTHORITIES, FINDINGS } from '../support/registry.ts';
import { addressOf, pagesOf, treeOf } from '../support/site.ts';

test('the findings of the files are those of the rules, 427 × 4, and an open one is in no other group', () => {
  const shown = publishedTable('assessments').map((row) => [row['ags'], row['demand'], row['finding']].join(' '));
  const wanted = [...FINDINGS].flatMap(([ags, codes]) => codes.map(({ demand, code }) => `${ags} ${demand} ${code}`));
  expect(shown.toSorted()).toEqual(wanted.toSorted());
  const open = ['nothing-found', 'awaiting-answer', 'not-researched'];
  const odd = publishedTable('assessments').filter(
    (row) => open.includes(row['finding'] ?? '') !== (row['finding_group'] === 'open'),
  );
  expect(odd).toEqual([]);
});

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('the pages in the language %s', (locale) => {
  const findings = new Map(
    publishedTable('assessments').map((row) => [`${row['ags'] ?? ''} ${row['demand'] ?? ''}`, row['finding']]),
  );
  const codeOf = (part: ReturnType<typeof byClass>[number] | undefined): string =>
    part === undefined ? '' : (byClass(part, 'finding')[0]?.attribs['class'] ?? '').replace('finding finding-', '');

  test('show in the explorer and on the profiles what the file of findings says, and link the data of each place', () => {
    const [explorer] = pagesOf('authorities').filter((page) => page.locale === locale);
    const rows = new Map(
      byName(treeOf(explorer?.built), 'tr')
        .filter((row) => row.attribs['data-f'] !== undefined)
        .map((row) => [row.attribs['data-f']?.split(' ')[0], byName(row, 'td').slice(-DEMANDS.length).map(codeOf)]),
    );
    const profiles = new Map(pagesOf('authority').map(({ address, built }) => [address, built]));
    const wrong = AUTHORITIES.filter(({ ags, slug }) => {
      const tree = treeOf(profiles.get(addressOf(locale, { page: 'authority', slug })));
      const items = byClass(tree, 'findings').flatMap((list) => byName(list, 'li'));
      const wanted = DEMANDS.map((demand) => findings.get(`${ags} ${demand}`));
      const shown = DEMANDS.map((demand) => codeOf(items.find(({ attribs }) => attribs['id'] === demand)));
      const links = byName(tree, 'a').map(({ attribs }) => attribs['href'] ?? '');
      const linked = links.some((href) => href.endsWith(`kommunen/${slug}/daten.json`));
      return shown.join() !== wanted.join() || rows.get(ags)?.join() !== wanted.join() || !linked;
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('offer every file with its size', () => {
    const [page] = pagesOf('text').filter(
      (one) => one.locale === locale && one.route.page === 'text' && one.route.text === 'data',
    );
    const items = byClass(treeOf(page?.built), 'data-files').flatMap((table) => byName(table, 'li'));
    const shown = new Map(
      items.map((item) => [
        byName(item, 'a')[0]?.attribs['href']?.split('/').at(-1),
        byClass(item, 'quiet').map(textOf).join(),
      ]),
    );
    const notes = ['README.txt', 'LICENCE.txt', 'place.schema.json'];
    const wanted = DATA_FILES.filter((name) => !notes.includes(name)).map((name) => [
      name,
      formatSize(locale, dataFile(name).length).replace(/\s+/gu, ' '),
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(wanted));
  });
});
