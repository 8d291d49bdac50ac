import { z } from 'astro/zod';
import { splitFrontMatter } from '../../schemas/front-matter.ts';
import { translationHead, type TranslationHead } from '../../schemas/texts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';

/** The files in which the texts of a language stand, by the names of the texts. */
export function fileOf(locale: Locale, text: string): string {
  if (text === 'glossary') return `glossary/${locale}.yaml`;
  if (text === 'interface') return `locales/${locale}.json`;
  return `texts/${locale}/${text}${text === 'summaries' ? '.yaml' : '.mdx'}`;
}

const headOnly = z.object(translationHead);

/** What a text of any kind says about how it was made; undefined where the file is missing or cannot be read. */
export function readHead(folder: ContentFolder, file: string): TranslationHead | undefined {
  if (!folder.has(file)) return undefined;
  const source = folder.text(file);
  const split = file.endsWith('.mdx') ? splitFrontMatter(shownPath(file), source) : undefined;
  if (split?.ok === false) return undefined;
  const read = readYaml(shownPath(file), split?.value.yaml ?? source, headOnly); // JSON is YAML
  return read.ok ? read.value : undefined;
}
