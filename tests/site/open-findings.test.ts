import { describe, expect, test } from 'vitest';
import { CLOSED_FINDINGS, FINDING_CODES, type FindingCode } from '../../src/domain/finding.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { byClass, classesOf, parse, textOf } from '../support/dom.ts';
import { PAGES, pagesOf } from '../support/site.ts';

function labelOf(locale: Locale, code: FindingCode): string {
  return translator(locale)(`finding.${code}.label`);
}

/** Every finding that a page shows: the code in its class, and its words. */
function findings(html: string): readonly { readonly code: string; readonly label: string }[] {
  return byClass(parse(html), 'finding').map((finding) => ({
    code: classesOf(finding)
      .filter((name) => name !== 'finding')
      .join(' ')
      .replace('finding-', ''),
    label: textOf(finding),
  }));
}

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const profiles = pagesOf('authority').filter((page) => page.locale === locale);
  const lists = pagesOf('authorities').filter((page) => page.locale === locale);
  const lower = (text: string): string => text.toLocaleLowerCase(LOCALES[locale].tag);

  test('each finding has words of its own', () => {
    expect(new Set(FINDING_CODES.map((code) => lower(labelOf(locale, code)))).size).toBe(FINDING_CODES.length);
  });

  test('no profile and no list holds the words of a closed finding', () => {
    const closed = CLOSED_FINDINGS.map((code) => lower(labelOf(locale, code)));
    const wrong = [...profiles, ...lists].filter(({ built }) => {
      const words = lower(textOf(parse(built.html)));
      return closed.some((label) => words.includes(label) || lower(built.html).includes(label));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('each finding of a profile or list says that it was not researched, or does not apply', () => {
    const allowed = new Map(
      (['not-researched', 'not-applicable'] as const).map((code): [string, string] => [code, labelOf(locale, code)]),
    );
    const wrong = [...profiles, ...lists].flatMap(({ file, built }) => {
      const shown = findings(built.html);
      const faults = shown.filter(({ code, label }) => allowed.get(code) !== label);
      return shown.length % 4 === 0 && shown.length > 0 ? faults.map((fault) => ({ file, ...fault })) : [{ file }];
    });
    expect(wrong.slice(0, 20), `${String(wrong.length)} findings`).toEqual([]);
  });
});

test('wherever a page of the site shows a finding, its words are those of its code', () => {
  const wrong = PAGES.flatMap(({ file, locale, built }) =>
    findings(built.html)
      .filter(({ code, label }) => {
        const known = FINDING_CODES.find((one) => one === code);
        return known === undefined || labelOf(locale, known) !== label;
      })
      .map((fault) => ({ file, ...fault })),
  );
  expect(wrong.slice(0, 20), `${String(wrong.length)} findings`).toEqual([]);
});
