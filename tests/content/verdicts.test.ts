import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLOSED_FINDINGS } from '../../src/domain/finding.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { checkContent } from '../../src/tasks/check-content.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { AUTHORITIES, RECORDS } from '../support/registry.ts';
import { VERDICTS } from '../support/verdicts.ts';
import { visibleTexts } from '../support/visible-text.ts';

/** The words of each closed finding in each language, and a place without a profile whose note is to claim them. */
const CLAIMS = LOCALE_CODES.flatMap((locale) => CLOSED_FINDINGS.map((code) => ({ locale, code }))).map((claim, index) => {
  const { ags, slug } = AUTHORITIES.filter((one) => !RECORDS.has(one.ags))[index] ?? { ags: '', slug: '' };
  const label = translator(claim.locale)(`finding.${claim.code}.label`).toLowerCase();
  return { ...claim, ags, label, file: `content/profiles/${slug}.mdx` };
});

let told: readonly string[] = [];

/** One check of all claims: each would cost as much as all of them. */
beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-'));
  const content = new ContentCopy(path.join(folder, 'content'));
  for (const { file, ags, label } of CLAIMS) content.write(file, `---\nags: "${ags}"\n---\n\n**${label}.**\n`);
  told = checkContent(content.root).map(({ file, found }) => `${file}: ${found}`);
  rmSync(folder, { recursive: true });
});

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('In the language %s', (locale) => {
  test('a sentence that denies involvement is known when it is seen.', () => {
    expect(VERDICTS[locale].no).toMatch(VERDICTS[locale].denial);
    expect(VERDICTS[locale].no).not.toMatch(VERDICTS[locale].open);
  });

  test('no summary, reason or note says that a council is not involved.', () => {
    const said = visibleTexts(locale)
      .filter(({ where }) => where.startsWith('content/profiles/') || where.includes('/summaries.yaml'))
      .flatMap(({ where, text }) => text.split(/(?<=[.!?؟])\s+/u).map((sentence) => ({ where, sentence })))
      .filter(({ sentence }) => VERDICTS[locale].denial.test(sentence) && !VERDICTS[locale].open.test(sentence));
    expect(said).toEqual([]);
  });

  test.each(CLOSED_FINDINGS)('the words of the finding "%s" are refused in a note that no event bears out.', (code) => {
    const claim = CLAIMS.find((one) => one.locale === locale && one.code === code);
    expect(told).toContainEqual(
      expect.stringContaining(`${claim?.file ?? ''}: the words of the finding "${code}" („${claim?.label ?? ''}“)`),
    );
  });
});
