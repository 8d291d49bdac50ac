import { ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import type { Fault } from '../../schemas/fault.ts';
import type { TranslationHead } from '../../schemas/texts.ts';

/**
 * Whether a text says truly how it was made: German is the original, everything else a translation of a German revision.
 * @param file as shown in faults
 */
export function checkHead(file: string, locale: Locale, { state, revision }: TranslationHead): readonly Fault[] {
  const isOriginal = locale === ORIGINAL_LOCALE;
  const fault = (field: string, found: string, fix: string): Fault => ({ file, line: undefined, field, found, fix });
  const stateFix = 'Only German is "original"; a translation is "draft", or { reviewed: "2026-01-31" }.';
  const revisionFix = 'Write the number of the German revision that it renders: npm run translations names it.';
  return [
    ...(isOriginal === (state === 'original') ? [] : [fault('state', `found "${JSON.stringify(state)}"`, stateFix)]),
    ...(isOriginal === (revision === undefined)
      ? []
      : [
          isOriginal
            ? fault('revision', 'German has a revision of its own', 'Remove it: content/revisions.json counts them.')
            : fault('revision', 'the translation does not say what it renders', revisionFix),
        ]),
  ];
}
