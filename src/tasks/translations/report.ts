import { requiredTexts } from '../../domain/translated-record.ts';
import { standingOf, type Standing } from '../../domain/translation.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import type { Revisions } from '../../schemas/revisions.ts';
import type { TranslationHead } from '../../schemas/texts.ts';
import { trusted } from '../../schemas/fault.ts';
import { ContentFolder } from '../content-files.ts';
import { readRecords } from '../content-check/profiles.ts';
import { readTranslations } from '../content-check/summaries.ts';
import { fileOf, readHead } from './read-head.ts';
import { readRevisions } from './revisions-file.ts';

/** Where one text of one language stands; undefined where its file is missing or cannot be read. */
export interface TextState {
  readonly locale: Locale;
  readonly text: string;
  readonly standing: Standing | undefined;
  /** Profile texts that are shown in German, marked as such, because they are not translated yet. */
  readonly untranslated: readonly string[];
}

/** Where every text of every translation stands. */
export function textStates(folder: ContentFolder, revisions: Revisions): readonly TextState[] {
  const translations = readTranslations(folder);
  const required = [...readRecords(folder)].flatMap(([slug, record]) => requiredTexts(slug, record));
  return LOCALE_CODES.filter((locale) => locale !== ORIGINAL_LOCALE).flatMap((locale) =>
    Object.entries(revisions).map(([text, history]) => {
      const head: TranslationHead | undefined = readHead(folder, fileOf(locale, text));
      const given = translations.get(locale);
      const isRendered = (id: string): boolean => text !== 'summaries' || given?.has(id) === true;
      const standing = head && standingOf(head.state, head.revision ?? 0, history, isRendered);
      const untranslated = text === 'summaries' ? required.map(({ id }) => id).filter((id) => !given?.has(id)) : [];
      return { locale, text, standing, untranslated };
    }),
  );
}

/** One word for a state, as in the report. */
function word(standing: Standing | undefined): string {
  if (standing === undefined) return 'missing';
  if (standing.older !== undefined) return 'older';
  return typeof standing.made === 'object' ? 'reviewed' : standing.made;
}

/** The report of `npm run translations`: a line for each language, then what to do next, the most urgent first. */
export function report(states: readonly TextState[]): readonly string[] {
  const byLocale = [...Map.groupBy(states, ({ locale }) => locale)];
  const lines = byLocale.map(([locale, all]) => {
    const counts = Map.groupBy(all, ({ standing }) => word(standing));
    const shown = [...counts].map(([state, group]) => `${String(group.length)} ${state}`).join(', ');
    return `${locale.padEnd(10)} ${LOCALES[locale].ownName.padEnd(30)} ${shown}`;
  });
  return [...lines, '', 'What to do next:', ...nextSteps(states).map((step) => `- ${step}`)];
}

function nextSteps(states: readonly TextState[]): readonly string[] {
  const missing = states.filter(({ standing }) => standing === undefined);
  const older = states.flatMap(({ locale, text, standing }) =>
    standing?.older === undefined ? [] : [{ locale, text, ...standing.older }],
  );
  const drafts = new Set(states.filter(({ standing }) => word(standing) === 'draft').map(({ locale }) => locale));
  const untranslated = states.reduce((sum, state) => sum + state.untranslated.length, 0);
  return [
    ...missing.map(({ locale, text }) => `translate content/${fileOf(locale, text)} (missing or unreadable)`),
    ...older.map(
      ({ locale, text, since, passages }) =>
        `bring content/${fileOf(locale, text)} in line with German (changed since ${since}: ${passages.join(', ')})`,
    ),
    ...states
      .filter(({ untranslated }) => untranslated.length > 0)
      .map(({ locale, text, untranslated }) => `add to content/${fileOf(locale, text)}: ${untranslated.join(', ')}`),
    ...(drafts.size === 0
      ? []
      : [`find a native speaker to review: ${[...drafts].join(', ')} (then write state: { reviewed: "<date>" })`]),
    ...(missing.length + older.length + drafts.size + untranslated === 0
      ? ['nothing: every text is reviewed and up to date']
      : []),
  ];
}

/** What of the profiles is shown in German because it is not translated yet, a line for each language: for the build to print. */
export function untranslatedLines(root: string): readonly string[] {
  const folder = new ContentFolder(root);
  return textStates(folder, trusted(readRevisions(folder)))
    .filter(({ untranslated }) => untranslated.length > 0)
    .map(({ locale, untranslated }) => `Shown in German, not yet translated (${locale}): ${untranslated.join(', ')}`);
}
