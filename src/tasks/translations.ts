import { LOCALE_CODES } from '../i18n/locales.ts';
import { trusted } from '../schemas/fault.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { ContentFolder } from './content-files.ts';
import { germanTexts } from './translations/passages.ts';
import { fileOf } from './translations/read-head.ts';
import { report, textStates } from './translations/report.ts';
import { readRevisions, record } from './translations/revisions-file.ts';

const USAGE = `npm run translations                        the state of every text in every language, and what to do next
npm run translations -- tr                  for one language: what is older than German, with the German wording
npm run translations -- --record            after a change of German texts: records it; their translations become older
npm run translations -- --record --meaning-unchanged   the same, where nothing changes in what they say`;

/** `npm run translations`: see USAGE. */
function main(args: readonly string[]): void {
  const folder = new ContentFolder(CONTENT_DIR);
  const locale = LOCALE_CODES.find((code) => code === args[0]);
  if (args.includes('--record')) {
    const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
    const texts = record(folder, today, args.includes('--meaning-unchanged') ? 'unchanged' : 'changed');
    console.log(texts.length === 0 ? 'Nothing has changed.' : `Recorded: ${texts.join(', ')}.`);
  } else if (locale !== undefined) console.log(oneLanguage(folder, locale).join('\n'));
  else if (args.length > 0) {
    console.error(`Unknown: ${args.join(' ')}\n\n${USAGE}`);
    process.exitCode = 1;
  } else console.log(report(textStates(folder, trusted(readRevisions(folder)))).join('\n'));
}

/** What a translator of one language has to do: each file that is missing or older, with the German passages. */
function oneLanguage(folder: ContentFolder, locale: (typeof LOCALE_CODES)[number]): readonly string[] {
  const revisions = trusted(readRevisions(folder));
  const german = germanTexts(folder);
  const open = textStates(folder, revisions).filter(
    ({ locale: code, standing, untranslated }) =>
      code === locale && (standing === undefined || standing.older !== undefined || untranslated.length > 0),
  );
  if (open.length === 0) return [`Nothing in ${locale} is missing or older than the German text.`];
  return open.flatMap(({ text, standing, untranslated }) => {
    const whole = standing === undefined ? [...(german.get(text)?.keys() ?? [])] : [];
    const passages = new Set([...whole, ...(standing?.older?.passages ?? []), ...untranslated]);
    const revision = revisions[text]?.at(-1)?.revision ?? 1;
    return [
      `== content/${fileOf(locale, text)} (then write revision: ${String(revision)})`,
      ...[...passages].flatMap((id) => [`-- ${id}`, german.get(text)?.get(id)?.trim() ?? '(removed in German)', '']),
    ];
  });
}

main(process.argv.slice(2));
