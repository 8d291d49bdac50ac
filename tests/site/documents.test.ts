import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOTIONS } from '../../src/domain/motion.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { latinRuns } from '../../src/i18n/latin-runs.ts';
import { documentPath, resolutionName } from '../../src/routing/documents.ts';
import { letterName } from '../../src/routing/routes.ts';
import { MANIFEST, PRINTED_DOCUMENTS } from '../../src/tasks/documents/printed-documents.ts';
import { fingerprintOf, printedText } from '../../src/tasks/documents/printed-text.ts';
import { DEMANDS } from '../../src/domain/demand.ts';
import { isOpen } from '../../src/domain/finding.ts';
import { byClass, byName, fold, parse, textOf } from '../support/dom.ts';
import { readDocx } from '../support/docx.ts';
import { MOTION_DOCUMENTS } from '../support/motions.ts';
import { ASSESSMENTS, AUTHORITIES } from '../support/registry.ts';
import { BASE, DIST, pagesOf, readBuilt } from '../support/site.ts';
import { textsOf } from '../../src/domain/text-document.ts';

const templates = pagesOf('text').filter(({ route }) => route.page === 'text' && route.text === 'documents');
/** Bytes of a file of the site. */
const bytesOf = (file: string): Uint8Array => readFileSync(path.join(DIST, file));

describe.each(pagesOf('resolution'))('The resolution as a document ($locale)', ({ locale, built: page }) => {
  const { paragraphs, styles, body } = readDocx(bytesOf(documentPath(resolutionName(locale), 'docx')));
  const [article] = byClass(parse(page.html), 'document');

  test('says what its page says, word for word.', () => {
    if (article === undefined) throw new Error('the page has no text');
    // A point of a list may hold a paragraph, which is then taken itself.
    const words = byName(article, 'h1', 'p', 'li').filter((one) => one.name !== 'li' || byName(one, 'p').length === 0);
    const onPage = words.map((one) => textOf(one)).filter((text) => text !== '');
    const inFile = paragraphs.map(fold);
    expect(onPage.length).toBeGreaterThan(8);
    expect(inFile.filter((text) => onPage.includes(text))).toEqual(onPage);
  });

  test('starts with its title as a heading and says of a translation what state it is in.', () => {
    expect(styles[0]).toBe('Heading1');
    const notice = byClass(parse(page.html), 'notice')[0];
    const told = paragraphs.filter((_, index) => styles[index] === 'Notice');
    expect(told.length > 0).toBe(locale !== ORIGINAL_LOCALE);
    const shown = notice === undefined ? '' : textOf(notice);
    for (const words of told) expect(shown).toContain(fold(words));
  });

  test('marks the runs of a right-to-left script, and only those.', () => {
    const rtl = locale === 'ar' || locale === 'fa';
    expect(body.includes('<w:rtl/>')).toBe(rtl);
    const wrong = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:rtl\/>(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)</gsu)]
      .map((match) => match[1] ?? '')
      .filter((words) => latinRuns(words).some(({ latin }) => latin));
    expect(wrong).toEqual([]);
  });
});

test('A model motion says the same on the page, in its file and in its source.', () => {
  const german = templates.find(({ locale }) => locale === ORIGINAL_LOCALE);
  const papers = byClass(parse(german?.built.html ?? ''), 'paper').map(textOf);
  expect(papers).toHaveLength(MOTIONS.length);
  for (const [index, { id, document }] of MOTION_DOCUMENTS.entries()) {
    const texts = textsOf(document.blocks);
    expect(readDocx(bytesOf(documentPath(id, 'docx'))).paragraphs).toEqual(texts);
    const letters = (text: string): string => text.replaceAll(/\s/gu, '');
    expect(letters(papers[index] ?? '')).toBe(letters(texts.join('')));
  }
});

test('The page of templates offers each file in every language, and tells its size.', () => {
  expect(templates.map(({ locale }) => locale)).toEqual(LOCALE_CODES);
  const names = [...MOTIONS, ...LOCALE_CODES.map(resolutionName)];
  for (const { built: page } of templates) {
    const links = byName(parse(page.html), 'a').filter(({ attribs }) => 'download' in attribs);
    const offered = links.map((link) => ({ href: link.attribs['href'] ?? '', size: /\d+/u.exec(textOf(link))?.[0] }));
    const wanted = names.flatMap((name) => [documentPath(name, 'docx'), documentPath(name, 'pdf')]);
    expect(offered.map(({ href }) => href.slice(BASE.length)).sort()).toEqual(
      wanted.map((address) => address.slice(1)).sort(),
    );
    for (const { href, size } of offered)
      expect(size).toBe(String(Math.round(bytesOf(href.slice(BASE.length)).length / 1000)));
  }
});

test('Every ready letter is there as a document that says the same as its text, linked from its place.', () => {
  const pages = new Map(
    pagesOf('authority').flatMap(({ locale, route, built: { html } }) =>
      locale === ORIGINAL_LOCALE && route.page === 'authority' ? [[route.slug, html] as const] : [],
    ),
  );
  const wrong: string[] = [];
  let checked = 0;
  for (const { ags, slug } of AUTHORITIES)
    for (const demand of DEMANDS) {
      const assessment = ASSESSMENTS.get(ags)?.find((one) => one.demand === demand);
      if (assessment === undefined || !isOpen(assessment.finding)) continue;
      const file = `kommunen/${slug}/${letterName(demand)}`;
      const { paragraphs } = readDocx(bytesOf(`${file}.docx`));
      const lines = readBuilt(`${file}.txt`)
        .split('\n')
        .filter((line) => line !== '');
      if (paragraphs.join('\n') !== lines.join('\n')) wrong.push(`${file}: other words`);
      if (pages.get(slug)?.includes(`href="${BASE}${file}.docx"`) !== true) wrong.push(`${file}: no link`);
      checked += 1;
    }
  expect(checked).toBeGreaterThan(800);
  expect(wrong).toEqual([]);
});

test('No PDF is older than the words of its page. If this fails, run npm run documents and check in what it makes.', () => {
  const manifest: unknown = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const today = PRINTED_DOCUMENTS.filter(({ name }) =>
    [...MOTIONS, ...LOCALE_CODES.map(resolutionName)].some((one) => one === name),
  ).map(({ name, page, holds }) => {
    const text = printedText(readBuilt(`${page}index.html`), holds);
    expect(text.length).toBeGreaterThan(1_000);
    return [name, fingerprintOf(text)] as const;
  });
  expect(manifest).toMatchObject(Object.fromEntries(today));
});
