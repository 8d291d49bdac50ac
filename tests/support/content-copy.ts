import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requiredTexts } from '../../src/domain/translated-record.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readRecords } from '../../src/tasks/content-check/profiles.ts';
import { readTranslations, summariesFile } from '../../src/tasks/content-check/summaries.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';
import { record } from '../../src/tasks/translations/revisions-file.ts';

/** A copy of `content/` that a test may break. Files are named as in faults: `content/…`. */
export class ContentCopy {
  readonly root: string;

  /** Copies the content into a folder that does not exist yet. */
  constructor(root: string) {
    this.root = root;
    cpSync('content', root, { recursive: true });
  }

  #path(file: string): string {
    return path.join(this.root, path.relative('content', file));
  }

  read(file: string): string {
    return readFileSync(this.#path(file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    writeFileSync(this.#path(file), text);
  }

  remove(file: string): void {
    rmSync(this.#path(file));
  }

  /** Replaces the first occurrence of a text; throws when there is none, for then nothing would be broken. */
  replace(file: string, old: string | RegExp, by: string): void {
    const before = this.read(file);
    const after = before.replace(old, () => by);
    if (after === before) throw new Error(`${file} does not hold ${String(old)}`);
    this.write(file, after);
  }

  /** Records all changes of German texts, as `npm run translations -- --record` does. */
  record(date: string, meaning: 'changed' | 'unchanged' = 'changed'): void {
    record(new ContentFolder(this.root), date, meaning);
  }

  /** Translates into a language what profiles say and nobody has translated: the German words, with "(de)" become "(tr)". */
  translateProfiles(locale: Locale): void {
    const folder = new ContentFolder(this.root);
    const given = readTranslations(folder).get(locale);
    const texts = [...readRecords(folder)]
      .flatMap(([slug, record]) => requiredTexts(slug, record))
      .filter(({ id }) => !given?.has(id))
      .map(
        ({ id, german }) => `  - id: ${id}\n    text: ${JSON.stringify(german.replaceAll('(de)', `(${locale})`))}\n`,
      );
    const file = `content/${summariesFile(locale)}`;
    this.write(file, this.read(file) + texts.join(''));
  }

  /** Line of the first occurrence of a text, 1-based; throws when there is none. */
  lineOf(file: string, text: string): number {
    const before = this.read(file).split(text);
    if (before.length < 2) throw new Error(`${file} does not hold "${text}"`);
    return (before[0] ?? '').split('\n').length;
  }
}
