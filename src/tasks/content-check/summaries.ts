import type { ProfileRecord } from '../../domain/profile-record.ts';
import { profileTexts, type ProfileTranslations } from '../../domain/translated-record.ts';
import { ALL_LOCALES, LOCALE_CODES, ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import type { Checked, Fault } from '../../schemas/fault.ts';
import { summariesSchema, type TranslationHead } from '../../schemas/texts.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { missingFile } from './faults.ts';
import { checkHead } from './translation-head.ts';

/** The records of all profiles that could be read, by slug. */
export type Records = ReadonlyMap<string, ProfileRecord>;

interface Summaries {
  readonly head: TranslationHead;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** File of the translated profile texts of a language, relative to the content folder. */
export function summariesFile(locale: Locale): string {
  return `texts/${locale}/summaries.yaml`;
}

const TRANSLATED = ALL_LOCALES.filter((locale) => locale !== ORIGINAL_LOCALE);

function readSummaries(folder: ContentFolder, locale: Locale): Checked<Summaries> {
  const file = summariesFile(locale);
  if (!folder.has(file)) return { ok: false, faults: [missingFile(file)] };
  const read = readYaml(shownPath(file), folder.text(file), summariesSchema);
  return read.ok ? { ok: true, value: { head: read.value, texts: read.value.texts } } : read;
}

/** The translated profile texts of all languages whose file can be read. */
export function readTranslations(folder: ContentFolder): ProfileTranslations {
  return new Map(
    TRANSLATED.flatMap((locale) => {
      const read = readSummaries(folder, locale);
      return read.ok ? [[locale, new Map(read.value.texts.map(({ id, text }) => [id, text]))] as const] : [];
    }),
  );
}

/**
 * Checks the translated profile texts: each belongs to a text of a profile. One that is missing is no fault, for a finding need not
 * wait for its eighteen translations: it is shown in German, marked as such, and `npm run translations` lists it.
 */
export function checkSummaries(folder: ContentFolder, records: Records): readonly Fault[] {
  const known = new Set([...records].flatMap(([slug, record]) => profileTexts(slug, record)).map(({ id }) => id));
  return LOCALE_CODES.filter((locale) => locale !== ORIGINAL_LOCALE).flatMap((locale) => {
    const read = readSummaries(folder, locale);
    if (!read.ok) return read.faults;
    const file = shownPath(summariesFile(locale));
    const given = read.value.texts.map(({ id }) => id);
    const fault = (found: string, fix: string): Fault => ({ file, line: undefined, field: 'texts', found, fix });
    return [
      ...checkHead(file, locale, read.value.head),
      ...given
        .filter((id) => !known.has(id))
        .map((id) =>
          fault(`no profile has a text "${id}"`, 'Use the id of a source or event of content/profiles/, or remove it.'),
        ),
      ...given
        .filter((id, index) => given.indexOf(id) !== index)
        .map((id) => fault(`the text "${id}" stands there twice`, 'Keep one of them.')),
    ];
  });
}
