import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLOSED_FINDINGS } from '../../src/domain/finding.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { checkContent } from '../../src/tasks/check-content.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VERDICTS } from '../support/verdicts.ts';
import { visibleTexts } from '../support/visible-text.ts';

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
    const content = new ContentCopy(path.join(temporaryFolder(), 'content'));
    const label = translator(locale)(`finding.${code}.label`);
    content.write('content/profiles/bonn.mdx', `${content.read('content/profiles/bonn.mdx')}\n**${label}.**\n`);
    const faults = checkContent(content.root);
    expect(faults.map(({ file, found }) => `${file}: ${found}`)).toContainEqual(
      expect.stringContaining(`content/profiles/bonn.mdx: the words of the finding "${code}"`),
    );
  });
});
