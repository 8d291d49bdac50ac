import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextRevision, type Revision } from '../../domain/translation.ts';
import { ALL_LOCALES } from '../../i18n/locales.ts';
import type { Checked, Fault } from '../../schemas/fault.ts';
import { revisionsSchema, type Revisions } from '../../schemas/revisions.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { fingerprints, germanTexts } from './passages.ts';
import { fileOf, readHead } from './read-head.ts';

const FILE = 'revisions.json';

/** The recorded revisions of the German texts; none where nothing has been recorded yet. */
export function readRevisions(folder: ContentFolder): Checked<Revisions> {
  if (!folder.has(FILE)) return { ok: true, value: {} };
  const source = folder.text(FILE);
  const value = parsed(source);
  // JSON is YAML: where the file is refused, the slower reader says in which line.
  return value === undefined ? readYaml(shownPath(FILE), source, revisionsSchema) : { ok: true, value };
}

function parsed(source: string): Revisions | undefined {
  try {
    return revisionsSchema.safeParse(JSON.parse(source)).data;
  } catch {
    return undefined;
  }
}

/** A German text that differs from what is recorded of it. */
interface Unrecorded {
  readonly text: string;
  readonly revision: Revision;
}

/** Every German text that has changed since it was last recorded, with the revision that would record it. */
function unrecorded(
  folder: ContentFolder,
  revisions: Revisions,
  date: string,
  meaning: Revision['meaning'],
): readonly Unrecorded[] {
  return [...germanTexts(folder)].flatMap(([text, passages]) => {
    const revision = nextRevision(revisions[text] ?? [], fingerprints(passages), date, meaning);
    return revision === undefined ? [] : [{ text, revision }];
  });
}

/** Faults of German texts whose change is not recorded: readers would take their translations for up to date. */
export function checkRevisions(folder: ContentFolder): readonly Fault[] {
  const read = readRevisions(folder);
  if (!read.ok) return read.faults;
  return [...checkUnrecorded(folder, read.value), ...checkFutureRevisions(folder, read.value)];
}

/** Faults of translations that name a German revision which does not exist: they would never become older. */
function checkFutureRevisions(folder: ContentFolder, revisions: Revisions): readonly Fault[] {
  return Object.entries(revisions).flatMap(([text, history]) =>
    ALL_LOCALES.flatMap((locale) => {
      const file = fileOf(locale, text);
      const named = readHead(folder, file)?.revision ?? 0;
      const found = `revision ${String(named)} of German does not exist`;
      const fix = `Write the revision that it renders, at most ${String(history.length)}.`;
      return named > history.length ? [{ file: shownPath(file), line: undefined, field: 'revision', found, fix }] : [];
    }),
  );
}

function checkUnrecorded(folder: ContentFolder, revisions: Revisions): readonly Fault[] {
  return unrecorded(folder, revisions, '2000-01-01', 'changed').flatMap(({ text, revision }) =>
    Object.keys(revision.passages).map((passage) => ({
      file: shownPath(FILE),
      line: undefined,
      field: text,
      found: `the German passage "${passage}" has changed and is not recorded`,
      fix: 'Run npm run translations -- --record; add --meaning-unchanged if the change alters nothing that it says.',
    })),
  );
}

/**
 * Records every change of the German texts in content/revisions.json.
 * @param date ISO date of the change
 * @returns the names of the texts that have changed
 */
export function record(folder: ContentFolder, date: string, meaning: Revision['meaning']): readonly string[] {
  const read = readRevisions(folder);
  if (!read.ok) throw new Error(read.faults.map(({ found }) => found).join('\n'));
  const changes = unrecorded(folder, read.value, date, meaning);
  const revisions = { ...read.value };
  for (const { text, revision } of changes) revisions[text] = [...(revisions[text] ?? []), revision];
  if (changes.length > 0) writeFileSync(path.join(folder.root, FILE), `${JSON.stringify(revisions, null, 2)}\n`);
  return changes.map(({ text }) => text);
}
