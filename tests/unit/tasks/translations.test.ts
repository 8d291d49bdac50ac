import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/tasks/check-content.ts';
import { ContentFolder } from '../../../src/tasks/content-files.ts';
import { germanTexts } from '../../../src/tasks/translations/passages.ts';
import { ContentCopy } from '../../support/content-copy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function copyContent(): ContentCopy {
  return new ContentCopy(path.join(temporaryFolder(), 'content'));
}

/** What `npm run translations` prints about a copy of the content. */
function translations(content: ContentCopy, ...args: readonly string[]): string {
  const env = { ...process.env, CONTENT_DIR: content.root, BUILD_DATE: '2027-01-05' };
  return execFileSync(process.execPath, ['src/tasks/translations.ts', ...args], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

const PRIVACY = 'content/texts/de/pages/privacy.mdx';

describe('The German texts', () => {
  const texts = germanTexts(new ContentFolder('content'));

  test('are divided at their anchors, keys and ids', () => {
    expect([...(texts.get('resolution')?.keys() ?? [])]).toEqual([
      'head',
      'p1',
      'p2',
      'p3',
      'demand-concepts',
      'demand-criterion',
      'demand-districts',
      'demand-reporting',
    ]);
    expect([...(texts.get('pages/privacy')?.keys() ?? [])].slice(0, 3)).toEqual(['head', 'summary', 'controller']);
    expect(texts.get('interface')?.get('authority.postcodeCount')).toContain('Postleitzahlen');
    expect(texts.get('glossary')?.get('kim')).toContain('Kommunales Integrationsmanagement');
    expect(texts.get('summaries')?.get('e-rheine-concepts-1')).toContain('Steuerungsgruppe');
  });

  test('lose no word by being divided', () => {
    const privacy = [...(texts.get('pages/privacy')?.values() ?? [])].join('\n');
    const words = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
    const source = new ContentFolder('content').text('texts/de/pages/privacy.mdx').replace(/^state: .*$/mu, '');
    expect(words(privacy)).toEqual(words(source));
  });
});

test('The report names every language and what to do next.', () => {
  const printed = translations(copyContent());
  for (const name of ['Türkçe', 'فارسی / دری', 'Kurdî (Kurmancî)']) expect(printed).toContain(name);
  expect(printed).toMatch(/^tr +Türkçe +21 draft$/mu);
  expect(printed).toContain('find a native speaker to review: de-simple, en,');
});

test('A changed passage is recorded, makes its translations older, and is printed for a translator.', () => {
  const content = copyContent();
  content.replace(PRIVACY, 'Es gibt keine Konten', 'Es gibt hier keine Konten');
  expect(checkContent(content.root).map(({ found }) => found)).toEqual([
    'the German passage "summary" has changed and is not recorded',
  ]);
  expect(translations(content, '--record')).toBe('Recorded: pages/privacy.\n');
  expect(checkContent(content.root)).toEqual([]);
  expect(translations(content, '--record')).toBe('Nothing has changed.\n');
  expect(translations(content)).toContain(
    'bring content/texts/tr/pages/privacy.mdx in line with German (changed since 2027-01-05: summary)',
  );
  const turkish = translations(content, 'tr');
  expect(turkish).toContain('== content/texts/tr/pages/privacy.mdx (then write revision: 3)');
  expect(turkish).toContain('Es gibt hier keine Konten');
  content.replace('content/texts/tr/pages/privacy.mdx', 'revision: 2', 'revision: 3');
  expect(translations(content, 'tr')).toBe('Nothing in tr is missing or older than the German text.\n');
});

test('German may gain a paragraph: once that is recorded, its translations are older, and nothing is refused.', () => {
  const content = copyContent();
  content.write(PRIVACY, `${content.read(PRIVACY)}\nEin neuer Absatz mit [Link](/glossar/).\n`);
  expect(checkContent(content.root).map(({ file }) => file)).toEqual(['content/revisions.json']);
  translations(content, '--record');
  expect(checkContent(content.root)).toEqual([]);
  content.replace('content/texts/tr/pages/privacy.mdx', 'revision: 2', 'revision: 3');
  expect(checkContent(content.root).map(({ file, field }) => `${file} ${field ?? ''}`)).toContain(
    'content/texts/tr/pages/privacy.mdx rights',
  );
});

test.each([
  ['a comma and a line break', 'Es gibt keine Konten, keine Cookies', 'Es gibt keine\nKonten – keine Cookies'],
  ['emphasis', 'Es gibt keine Konten', 'Es gibt **keine** Konten'],
])('A change of %s needs no record.', (_what, old, by) => {
  const content = copyContent();
  content.replace(PRIVACY, old, by);
  expect(checkContent(content.root)).toEqual([]);
});

test('A change that leaves the meaning unchanged makes no translation older.', () => {
  const content = copyContent();
  content.replace(PRIVACY, 'Es gibt keine Konten', 'Hier gibt es keine Konten');
  translations(content, '--record', '--meaning-unchanged');
  expect(translations(content)).not.toContain('in line with German');
  expect(checkContent(content.root)).toEqual([]);
});

test('What is not translated yet is listed with its German words.', () => {
  const content = copyContent();
  content.replace('content/texts/tr/summaries.yaml', /^ {2}- id: rheine-1\n {4}text: .*\n/mu, '');
  expect(checkContent(content.root)).toEqual([]);
  expect(translations(content)).toContain('add to content/texts/tr/summaries.yaml: rheine-1');
  expect(translations(content, 'tr')).toContain('-- rheine-1\nDer Beschlussvorschlag sieht vor');
  content.remove('content/texts/tr/pages/imprint.mdx');
  expect(translations(content)).toContain('translate content/texts/tr/pages/imprint.mdx (missing or unreadable)');
});

test('A language or option that does not exist is refused with the usage.', () => {
  expect(() => translations(copyContent(), 'klingon')).toThrow(/npm run translations -- tr/u);
});
