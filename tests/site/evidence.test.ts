import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/domain/demand.ts';
import { isOpen } from '../../src/domain/finding.ts';
import { AUTHORITY_LISTS, groupOf, LIST_GROUPS } from '../../src/domain/list.ts';
import { profileTexts, requiredTexts } from '../../src/domain/translated-record.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { formatNumber } from '../../src/i18n/formatters.ts';
import { translator } from '../../src/i18n/translator.ts';
import { readTranslations } from '../../src/tasks/content-check/summaries.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';
import { byClass, byName, fold, textOf } from '../support/dom.ts';
import { ASSESSMENTS, AUTHORITIES, FINDINGS, RECORDS } from '../support/registry.ts';
import { addressOf, BASE, DIST, elements, pagesOf, readBuilt, treeOf } from '../support/site.ts';

const TRANSLATIONS = readTranslations(new ContentFolder('content'));

/** A source from before this day can be current only if it was confirmed since; none is. */
const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
const aYearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const profiles = new Map(
    pagesOf('authority')
      .filter((page) => page.locale === locale)
      .map(({ address, built }) => [address, built]),
  );

  test('every source of a profile stands on its page once, under its permanent anchor, with quote, link and date', () => {
    const wrong = AUTHORITIES.flatMap(({ ags, slug }) => {
      const built = profiles.get(addressOf(locale, { page: 'authority', slug }));
      const cards = byClass(treeOf(built), 'card').filter(({ name }) => name === 'article');
      const byId = Map.groupBy(cards, (card) => card.attribs['id'] ?? '');
      return (RECORDS.get(ags)?.evidence ?? []).filter(({ id, url, quote, title }) => {
        const [card, ...more] = byId.get(id) ?? [];
        if (card === undefined || more.length > 0) return true;
        const words = textOf(card);
        const links = byName(card, 'a').map((link) => link.attribs['href']);
        const german = byName(card, 'blockquote').every(
          ({ attribs }) => attribs['lang'] === 'de' && attribs['dir'] === 'ltr',
        );
        return !words.includes(title) || !words.includes(quote ?? '') || !links.includes(url) || !german;
      });
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a source from the council term that is over says so plainly, and none is called current without being it', () => {
    const t = translator(locale);
    const wrong = AUTHORITIES.flatMap(({ ags, slug }) => {
      const tree = treeOf(profiles.get(addressOf(locale, { page: 'authority', slug })));
      const cards = new Map(
        byClass(tree, 'card').map((card) => [
          card.attribs['id'],
          { words: byClass(card, 'fresh').map(textOf).join(), current: byClass(card, 'fresh-current').length > 0 },
        ]),
      );
      return (RECORDS.get(ags)?.evidence ?? []).filter(({ id, date, councilTerm, confirmed }) => {
        const { words, current: calledCurrent } = cards.get(id) ?? { words: '', current: false };
        const past = councilTerm !== undefined || (date !== undefined && date.padEnd(10, '-99') <= '2025-10-31');
        const earlier = councilTerm === 'earlier' || (date ?? '2021') <= '2020-10-31';
        const plain =
          words.includes(t('evidence.freshness.outdated')) &&
          words.includes(earlier ? t('evidence.earlierTerm') : t('evidence.endedTerm', { year: '2025' }));
        const current = calledCurrent && confirmed === undefined && (date ?? '') < aYearAgo;
        return past !== plain || current;
      });
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('what a source says and why a finding was made stands there in the language of the page, or in German and marked as such', () => {
    const translations = TRANSLATIONS.get(locale);
    const wrong = AUTHORITIES.flatMap(({ ags, slug }) => {
      const record = RECORDS.get(ags);
      if (record === undefined) return [];
      const tree = treeOf(profiles.get(addressOf(locale, { page: 'authority', slug })));
      const shown = textOf(tree);
      const marked = byName(tree, 'span')
        .filter(({ attribs }) => attribs['lang'] === 'de')
        .map(textOf);
      return profileTexts(slug, record)
        .filter(({ id, german }) => {
          const translated = translations?.get(id);
          if (translated !== undefined) return !shown.includes(fold(translated));
          return locale === ORIGINAL_LOCALE ? !shown.includes(fold(german)) : !marked.includes(fold(german));
        })
        .map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });

  test('everything that bears a finding today is translated', () => {
    const translations = TRANSLATIONS.get(locale);
    const required = AUTHORITIES.flatMap(({ ags, slug }) => {
      const record = RECORDS.get(ags);
      return record === undefined ? [] : requiredTexts(slug, record).map(({ id }) => id);
    });
    expect(required.length).toBeGreaterThan(10);
    expect(locale === ORIGINAL_LOCALE ? [] : required.filter((id) => !translations?.has(id))).toEqual([]);
  });

  test('the number of each group leads to the list that gives it, place by place', () => {
    const lists = pagesOf('list').filter((page) => page.locale === locale);
    expect(lists).toHaveLength(AUTHORITY_LISTS.length);
    const wrong = lists.filter(({ route, built }) => {
      if (route.page !== 'list') return true;
      const ofKind = AUTHORITIES.filter(
        ({ ags, kind }) =>
          route.kind === undefined || (route.kind === 'kreis' ? ags.length === 5 : kind === route.kind),
      );
      const wanted = ofKind.filter(({ ags }) => {
        const code = FINDINGS.get(ags)?.[DEMANDS.indexOf(route.demand)]?.code ?? 'not-applicable';
        const finding = ASSESSMENTS.get(ags)?.find(({ demand }) => demand === route.demand)?.finding;
        if (route.group === 'applicable') return code !== 'not-applicable';
        return finding !== undefined && (route.group === 'open' ? isOpen(finding) : groupOf(finding) === route.group);
      });
      const rows = byName(treeOf(built), 'th')
        .filter(({ attribs }) => attribs['scope'] === 'row')
        .map(textOf);
      const said = byClass(treeOf(built), 'lede').map(textOf).join();
      const names = wanted.map(({ name }) => name);
      return rows.toSorted().join() !== names.toSorted().join() || !said.includes(formatNumber(locale, names.length));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('each number of the totals leads to its own list', () => {
    const [home] = pagesOf('home').filter((page) => page.locale === locale);
    const [table] = byClass(treeOf(home?.built), 'totals');
    const links = table === undefined ? [] : byName(table, 'a').flatMap(({ attribs }) => attribs['href'] ?? []);
    const groups = LIST_GROUPS.filter((group) => group !== 'self-reported' && group !== 'open');
    const wanted = DEMANDS.flatMap((demand) =>
      groups.map((group) => addressOf(locale, { page: 'list', demand, group })),
    );
    expect(links.filter((href) => !href.includes('#'))).toEqual(wanted);
  });

  test('every cell that is open or outdated has its letter', () => {
    const wrong = AUTHORITIES.flatMap(({ ags, slug }) => {
      const built = profiles.get(addressOf(locale, { page: 'authority', slug }));
      const letters =
        built === undefined ? [] : elements(built, 'pre').flatMap(({ attributes }) => attributes['id'] ?? []);
      // No finding of today rests on a current source: whatever applies can be asked.
      const open = (FINDINGS.get(ags) ?? []).filter(({ code }) => code !== 'not-applicable');
      return letters.join() === open.map(({ demand }) => `letter-${demand}`).join() ? [] : [slug];
    });
    expect(wrong).toEqual([]);
  });

  test('the change log holds every event', () => {
    const [log] = pagesOf('text').filter(
      (page) => page.locale === locale && page.route.page === 'text' && page.route.text === 'changes',
    );
    const events = [...RECORDS.values()].flatMap((record) => record.events);
    const [list] = byClass(treeOf(log?.built), 'events');
    expect(events.length).toBeGreaterThan(5);
    expect(list === undefined ? [] : byName(list, 'li')).toHaveLength(events.length);
  });
});

test('there is a letter to download for every cell that applies, and for no other', () => {
  const open = [...FINDINGS.values()].flat().filter(({ code }) => code !== 'not-applicable');
  const files = readdirSync(path.join(DIST, 'kommunen'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\/brief-[a-z]+\.txt$/u.test(file))).toHaveLength(open.length);
});

test('the letter of a page is the letter that can be downloaded', () => {
  const german = pagesOf('authority').filter((page) => page.locale === 'de');
  const wrong = german.flatMap(({ file, built }) => {
    // What a profile offers to embed has such a box without an id.
    const boxes = byClass(treeOf(built), 'letter-box').filter((box) => byName(box, 'pre')[0]?.attribs['id']);
    return boxes
      .filter((box) => {
        const shown = byName(box, 'pre')
          .map((part) => textOf(part))
          .join();
        const addresses = byName(box, 'a').map(({ attribs }) => attribs['href'] ?? '');
        const loaded = readBuilt((addresses.find((one) => one.endsWith('.txt')) ?? '').slice(BASE.length));
        return shown === '' || shown !== loaded.replace(/\s+/gu, ' ').trim();
      })
      .map(() => file);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('links to sources tell nothing about the reader and pass on no standing', () => {
  const wrong = pagesOf('authority').flatMap(({ file, built }) =>
    byClass(treeOf(built), 'card').flatMap((card) =>
      byName(card, 'a')
        .filter(({ attribs }) => /^https?:/u.test(attribs['href'] ?? ''))
        .filter(({ attribs }) => attribs['rel'] !== 'noopener nofollow')
        .map(() => file),
    ),
  );
  expect(wrong).toEqual([]);
});
