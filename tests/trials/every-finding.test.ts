import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FINDING_CODES, type FindingCode } from '../../src/domain/finding.ts';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { formatDate } from '../../src/i18n/formatters.ts';
import { translator } from '../../src/i18n/translator.ts';
import { buildTrial } from '../support/build-trial.ts';
import { changeGerman } from '../support/change-german.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { byClass, byName, classesOf, parse, textOf, type Element } from '../support/dom.ts';
import { HARMLESS } from '../support/hostile-harmless.ts';
import { SAMPLE_PROFILES } from '../support/sample-profiles.ts';
import { textWithout } from '../support/text-without.ts';
import { strangeDoings } from '../support/strange-doings.ts';

/** Languages of the trial: the original, the easy one, one with a German text beside it, one from right to left. */
const TRIED = ['de', 'de-simple', 'tr', 'ar'] as const satisfies readonly Locale[];

/** The real site shows few of the states that the model knows. Here a trial site is built that shows them all. */
const trial = mkdtempSync(path.join(tmpdir(), 'every-finding-'));
const site = path.join(trial, 'dist');

beforeAll(async () => {
  const content = new ContentCopy(path.join(trial, 'content'));
  for (const [file, text] of Object.entries(SAMPLE_PROFILES)) content.write(`content/profiles/${file}`, text);
  for (const { file, text } of HARMLESS) content.write(file.startsWith('content/') ? file : `content/${file}`, text);
  for (const locale of TRIED.filter((code) => code !== ORIGINAL_LOCALE)) content.translateProfiles(locale);
  content.replace('content/site.yaml', 'email: unset', 'email: fragen@example.org');
  content.write('content/registry/renamed.csv', 'old_slug,ags,date\nalt-essen,05113000,2026-11-20\n');
  content.record('2026-11-22');
  changeGerman(content);
  await buildTrial({
    ...{ BUILD_DATE: '2026-11-22', SITE_LANGUAGES: TRIED.join() },
    ...{ CONTENT_DIR: content.root, OUT_DIR: site, CACHE_DIR: path.join(trial, 'cache') },
  });
});

afterAll(() => rmSync(trial, { recursive: true, force: true }));

function page(locale: Locale, address: string): ReturnType<typeof parse> {
  return parse(readFileSync(path.join(site, LOCALES[locale].pathSegment, address, 'index.html'), 'utf8'));
}

/** What the page of a place says about a demand. */
function cell(locale: Locale, slug: string, demand: string): Element {
  const items = byClass(page(locale, `kommunen/${slug}`), 'findings').flatMap((list) => byName(list, 'li'));
  const found = items.find(({ attribs }) => attribs['id'] === demand);
  if (found === undefined) throw new Error(`${slug} shows nothing on ${demand}`);
  return found;
}

function codeIn(part: Element): string {
  const [finding] = byClass(part, 'finding');
  return finding === undefined ? '' : classesOf(finding).join(' ');
}

const SHOWN: readonly (readonly [FindingCode, string, string])[] = [
  ['met', 'essen', 'reporting'],
  ['partly-met', 'kreis-olpe', 'districts'],
  ['not-met', 'krefeld', 'reporting'],
  ['nothing-found', 'ahaus', 'reporting'],
  ['awaiting-answer', 'moenchengladbach', 'reporting'],
  ['not-researched', 'essen', 'concepts'],
  ['not-applicable', 'bottrop', 'reporting'],
];

test('every finding of the model is shown somewhere', () => {
  expect(SHOWN.map(([code]) => code)).toEqual(FINDING_CODES);
});

describe.each(TRIED.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const t = translator(locale);

  test.each(SHOWN)('"%s" is shown on %s with its own words and sign', (code, slug, demand) => {
    const part = cell(locale, slug, demand);
    expect(codeIn(part)).toBe(`finding finding-${code}`);
    expect(textOf(part)).toContain(t(`finding.${code}.label`));
  });

  test('an open cell says when it was asked or searched, and that this means nothing', () => {
    const asked = textWithout(cell(locale, 'moenchengladbach', 'reporting'), 'letter-box');
    const searched = textOf(cell(locale, 'ahaus', 'reporting'));
    expect(asked).toMatch(/2026/u);
    expect(searched).toContain('Council information system');
    expect(searched).toContain(t('search-log.notNo'));
    for (const words of [asked, searched]) expect(words).not.toContain('Reason for');
  });

  test('a closed finding shows its reason in the language of the page, its source and how strong it is', () => {
    const part = cell(locale, 'krefeld', 'reporting');
    expect(textOf(part)).toContain(`Reason for not-met (${locale})`);
    expect(textOf(part)).toContain(t('evidence.strength.documented'));
    expect(textOf(part)).toContain('Quote of krefeld-1');
    expect(textOf(part)).toContain(`Summary of krefeld-1 (${locale})`);
    const links = byName(part, 'a').map(({ attribs }) => attribs['href']);
    expect(links).toEqual(
      expect.arrayContaining(['https://source.example/krefeld-1', 'https://archive.example/krefeld-1']),
    );
  });

  test('a self-report alone is called one and counted apart from what is documented', () => {
    expect(textOf(cell(locale, 'remscheid', 'reporting'))).toContain(t('evidence.strength.self-reported'));
    const [table] = byClass(page(locale, ''), 'totals');
    if (table === undefined) throw new Error('the home page has no totals');
    const heads = byName(table, 'th')
      .filter(({ attribs }) => attribs['scope'] === 'col')
      .map(textOf);
    const [last] = byName(table, 'tr').slice(-1);
    const numbers = last === undefined ? [] : byName(last, 'td').map((one) => textOf(byName(one, 'b')[0] ?? one));
    expect(heads).toContain(t('list.group.self-reported'));
    // Four of the real site beside Velbert, Essen and Krefeld; Rheine counts too.
    expect(numbers.slice(0, 4)).toEqual(['8', '1', '1', '1']);
  });

  test('the finding of a Kreis stands on each of its municipalities, as that of the Kreis, and is counted once', () => {
    const shown = byClass(cell(locale, 'attendorn', 'districts'), 'of-kreis');
    expect(shown.map(codeIn)).toEqual(['finding finding-partly-met']);
    expect(shown.map(textOf).join()).toContain(`Reason for partly-met (${locale})`);
    const list = page(locale, 'kommunen/liste/kreise-belegt');
    const rows = byName(list, 'th').filter(({ attribs }) => attribs['scope'] === 'row');
    expect(rows.map(textOf)).toEqual(['Kreis Olpe']);
  });

  test('an answer is shown word for word, an unanswered question without a conclusion', () => {
    const answered = textOf(page(locale, 'kommunen/velbert'));
    expect(answered).toContain('The answer, word for word.');
    expect(answered).toContain(t('inquiry.disagrees'));
    const [waiting] = t('inquiry.noAnswer', { date: '{date}' }).split('{date}').slice(-1);
    expect(textOf(page(locale, 'kommunen/moenchengladbach'))).toContain((waiting ?? '').trim());
  });

  test('a dispute shows every stage it has passed, and the reason of the decision', () => {
    const words = textOf(page(locale, 'kommunen/velbert'));
    for (const state of ['reported', 'acknowledged', 'under-review', 'decided'] as const)
      expect(words).toContain(t(`dispute.state.${state}`));
    expect(words).toContain(`Decision on the dispute (${locale})`);
  });

  test('the former address of a renamed place leads to its page', () => {
    const [link] = byName(page(locale, 'kommunen/alt-essen'), 'a');
    expect(link?.attribs['href']).toBe(path.posix.join('/', LOCALES[locale].pathSegment, 'kommunen/essen/'));
  });
});

describe('What looks like an attack in a profile is text on its page', () => {
  const html = (slug: string): string => readFileSync(path.join(site, 'kommunen', slug, 'index.html'), 'utf8');

  test.each(HARMLESS)('$name', ({ slug, probe, forbidden }) => {
    expect(html(slug)).toContain(probe);
    expect(html(slug)).not.toMatch(forbidden);
  });

  test('and nothing of it runs or loads in a browser', async () => {
    const paths = HARMLESS.map(({ slug }) => `/kommunen/${slug}/`);
    expect(await strangeDoings(site, '/kommunen/essen/', paths)).toEqual([]);
  });
});

describe('When the German text has changed in what it says', () => {
  const notice = (locale: Locale, address: string): Element | undefined => byClass(page(locale, address), 'notice')[0];
  const linksOf = (part: Element | undefined): readonly unknown[] =>
    part === undefined ? [] : byName(part, 'a').map(({ attribs }) => attribs['href']);

  test.each(['de-simple', 'tr', 'ar'] as const)('its translation into %s says so, since when, and where', (locale) => {
    const t = translator(locale);
    const older = notice(locale, 'methodik');
    expect(older === undefined ? '' : textOf(older)).toContain(
      t('translation.older', { date: formatDate(locale, '2027-01-05') }),
    );
    expect(linksOf(older)).toEqual(['/methodik/', '/methodik/', '/methodik/#steps']);
    expect(textOf(page(locale, 'sprachen'))).toContain(
      t('translation.state.older', { date: formatDate(locale, '2027-01-05') }),
    );
  });

  test('a translation whose passages still say the same is not called older, and neither is the original', () => {
    expect(linksOf(notice('tr', 'datenschutz'))).toEqual(['/datenschutz/']);
    expect(notice('de', 'methodik')).toBeUndefined();
  });
});

test.each(TRIED)('In the language %s, the press page names the address of the operator.', (locale) => {
  const links = byName(page(locale, 'presse'), 'a').map(({ attribs }) => attribs['href']);
  expect(links).toContain('mailto:fragen@example.org');
});
