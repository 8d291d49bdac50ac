import { beforeAll, describe, expect, test } from 'vitest';
import { CLOSED_FINDINGS, FINDING_CODES, OPEN_FINDINGS, type FindingCode } from '../../src/domain/finding.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { byClass, byName, classesOf, fold } from '../support/dom.ts';
import { elements, PAGES, pagesOf, treeOf } from '../support/site.ts';
import { textWithout } from '../support/text-without.ts';
import { VERDICTS } from '../support/verdicts.ts';

function labelOf(locale: Locale, code: FindingCode): string {
  return translator(locale)(`finding.${code}.label`);
}

const isOpenCode = (code: string): boolean => OPEN_FINDINGS.some((one) => one === code);

/** Every finding within a part of a page: the code in its class, and its words. */
function findings(part: Parameters<typeof byClass>[0]): readonly { readonly code: string; readonly label: string }[] {
  return byClass(part, 'finding').map((finding) => ({
    code: classesOf(finding)
      .filter((name) => name !== 'finding')
      .join(' ')
      .replace('finding-', ''),
    label: fold(textWithout(finding)),
  }));
}

/** The cells of a profile: each demand's own finding and all words about it, without its Kreis's finding and the letter. */
function cellsOf(
  page: ReturnType<typeof treeOf>,
): readonly { readonly code: string; readonly words: string; readonly besides: string }[] {
  return byClass(page, 'findings')
    .flatMap((list) => byName(list, 'li'))
    .filter((item) => item.attribs['id'] !== undefined)
    .map((item) => ({
      code: findings(item)[0]?.code ?? '',
      words: textWithout(item, 'of-kreis', 'letter-box'),
      besides: textWithout(item, 'of-kreis', 'letter-box', 'finding'),
    }));
}

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const profiles = pagesOf('authority').filter((page) => page.locale === locale);
  let open: readonly { readonly file: string; readonly words: string; readonly besides: string }[] = [];
  beforeAll(() => {
    open = profiles.flatMap(({ file, built }) =>
      cellsOf(treeOf(built))
        .filter(({ code }) => isOpenCode(code))
        .map(({ words, besides }) => ({ file, words, besides })),
    );
  });
  const lower = (text: string): string => text.toLocaleLowerCase(LOCALES[locale].tag);

  test('each finding has words of its own', () => {
    expect(new Set(FINDING_CODES.map((code) => lower(labelOf(locale, code)))).size).toBe(FINDING_CODES.length);
  });

  test('no open cell holds the words of a closed finding', () => {
    expect(open.length).toBeGreaterThan(800);
    const closed = CLOSED_FINDINGS.map((code) => lower(labelOf(locale, code)));
    const wrong = open.filter(({ words }) => closed.some((label) => lower(words).includes(label)));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('no open cell holds a sentence that says that a body is not involved', () => {
    const wrong = open.filter(({ besides }) => VERDICTS[locale].denial.test(besides));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('no open cell holds the sign or the colour of a negative finding', () => {
    const wrong = profiles.filter(({ built }) =>
      byClass(treeOf(built), 'findings')
        .flatMap((list) => byName(list, 'li'))
        .filter((item) => isOpenCode(findings(item)[0]?.code ?? ''))
        .some((item) => byClass(item, 'finding-not-met').length > byClass(item, 'of-kreis').length),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

test('wherever a page of the site shows a finding, its words are those of its code', () => {
  const wrong = PAGES.flatMap(({ file, locale, built }) =>
    findings(treeOf(built))
      .filter(({ code, label }) => {
        const known = FINDING_CODES.find((one) => one === code);
        return known === undefined || labelOf(locale, known) !== label;
      })
      .map((fault) => ({ file, ...fault })),
  );
  expect(wrong.slice(0, 20), `${String(wrong.length)} findings`).toEqual([]);
});

test('a page points to a letter only where it holds one', () => {
  const wrong = pagesOf('authority').filter(({ built }) => {
    const letters = built.elements.some(({ attributes }) => (attributes['href'] ?? '').includes('/brief-'));
    const pointed = elements(built, 'a', { href: '#demands' }).length > 0;
    return letters !== pointed;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
