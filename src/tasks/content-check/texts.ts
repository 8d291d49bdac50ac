import { DEMANDS } from '../../domain/demand.ts';
import { MOTIONS } from '../../domain/motion.ts';
import { RULE_IDS } from '../../domain/methodology.ts';
import { ALL_LOCALES, LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import type { Checked, Fault } from '../../schemas/fault.ts';
import { readMdx, type Mark, type MdxText } from '../../schemas/mdx.ts';
import {
  demandSchema,
  glossarySchema,
  pageSchema,
  resolutionSchema,
  sourcesSchema,
  TEXT_PAGES,
  type TranslationHead,
} from '../../schemas/texts.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { missingFile } from './faults.ts';
import { summariesFile } from './summaries.ts';
import { olderBy, type IsOlder } from '../translations/is-older.ts';
import { checkHead } from './translation-head.ts';
import { anchorParity, lostSources, shapeParity } from './parity.ts';

type Text = MdxText<TranslationHead & { readonly title: string; readonly description: string }>;

interface TextKind {
  /** Name of the text, as in content/revisions.json. */
  readonly name: string;
  readonly fileIn: (locale: Locale) => string;
  readonly read: (file: string, source: string) => Checked<Text>;
}

const KINDS: readonly TextKind[] = [
  {
    name: 'resolution',
    fileIn: (locale) => `texts/${locale}/resolution.mdx`,
    read: (file, source) => readMdx(file, source, resolutionSchema),
  },
  ...DEMANDS.map((demand) => ({
    name: `demands/${demand}`,
    fileIn: (locale: Locale) => `texts/${locale}/demands/${demand}.mdx`,
    read: (file: string, source: string) => readMdx(file, source, demandSchema),
  })),
  ...TEXT_PAGES.map((page) => ({
    name: `pages/${page}`,
    fileIn: (locale: Locale) => `texts/${locale}/pages/${page}.mdx`,
    read: (file: string, source: string) => readMdx(file, source, pageSchema),
  })),
];

/** Checks every text and glossary in every language: complete, well-formed, and with the same anchors as the German one. */
export function checkTexts(folder: ContentFolder): readonly Fault[] {
  const known = {
    Source: sourceIds(folder),
    Term: termIds(folder, ORIGINAL_LOCALE),
    Rule: new Set(RULE_IDS),
    Motion: new Set(MOTIONS),
  };
  const older = olderBy(folder);
  return [
    ...KINDS.flatMap((kind) => checkKind(folder, kind, known, older(kind.name))),
    ...LOCALE_CODES.flatMap((locale) => checkGlossary(folder, locale)),
    ...strayFiles(folder),
  ];
}

function checkKind(folder: ContentFolder, kind: TextKind, known: KnownIds, isOlder: IsOlder): readonly Fault[] {
  const original = readText(folder, kind, ORIGINAL_LOCALE);
  return LOCALE_CODES.flatMap((locale) => {
    const text = locale === ORIGINAL_LOCALE ? original : readText(folder, kind, locale);
    if (!text.ok) return text.faults;
    const file = shownPath(kind.fileIn(locale));
    return [
      ...unknownIds(file, text.value.marks, known),
      ...checkHead(file, locale, text.value.data),
      ...(original.ok && !isOlder(text.value.data.revision)
        ? checkParity(file, locale, original.value.marks, text.value.marks, known)
        : []),
    ];
  });
}

/** What an up-to-date translation must have in common with the German text: passages first, then what stands in each of them. */
function checkParity(
  file: string,
  locale: Locale,
  original: readonly Mark[],
  translated: readonly Mark[],
  known: KnownIds,
): readonly Fault[] {
  const passages = anchorParity(file, original, translated);
  const faithful = LOCALES[locale].rendering === 'faithful' && passages.length === 0;
  return [
    ...passages,
    ...(faithful ? shapeParity(file, original, translated) : []),
    ...lostSources(file, original, translated, known.Source),
  ];
}

function readText(folder: ContentFolder, kind: TextKind, locale: Locale): Checked<Text> {
  const file = kind.fileIn(locale);
  if (!folder.has(file)) return { ok: false, faults: [missingFile(file)] };
  return kind.read(shownPath(file), folder.text(file));
}

/** Ids that texts may refer to; undefined where the file that lists them is faulty (its own faults are reported). */
interface KnownIds {
  readonly Source: ReadonlySet<string> | undefined;
  readonly Term: ReadonlySet<string> | undefined;
  readonly Rule: ReadonlySet<string>;
  readonly Motion: ReadonlySet<string>;
}

const WHERE_IDS_STAND = {
  Source: 'Use an id of content/registry/sources.yaml, or add it there.',
  Term: 'Use an id of content/glossary/de.yaml, or add it there.',
  Rule: `Use one of: ${RULE_IDS.join(', ')}.`,
  Motion: `Use one of: ${MOTIONS.join(', ')}.`,
} as const;

/** Whether a component of texts refers to something by its id. */
function isReference(name: string): name is keyof KnownIds {
  return Object.hasOwn(WHERE_IDS_STAND, name);
}

function unknownIds(file: string, marks: readonly Mark[], known: KnownIds): readonly Fault[] {
  return marks.flatMap(({ name, id, line }) => {
    if (!isReference(name) || known[name]?.has(id) !== false) return [];
    return { file, line, field: `${name}.id`, found: `no such id "${id}"`, fix: WHERE_IDS_STAND[name] };
  });
}

function checkGlossary(folder: ContentFolder, locale: Locale): readonly Fault[] {
  const file = `glossary/${locale}.yaml`;
  if (!folder.has(file)) return [missingFile(file)];
  const read = readYaml(shownPath(file), folder.text(file), glossarySchema);
  if (!read.ok) return read.faults;
  const wanted = [...(termIds(folder, ORIGINAL_LOCALE) ?? [])];
  const given = read.value.terms.map((term) => term.id);
  const place = { file: shownPath(file), line: undefined, field: 'terms' };
  const twice = given.filter((id, index) => given.indexOf(id) !== index);
  return [
    ...checkHead(shownPath(file), locale, read.value),
    ...twice.map((id) => ({ ...place, found: `the term "${id}" stands there twice`, fix: 'Keep one of them.' })),
    ...wanted
      .filter((id) => !given.includes(id))
      .map((id) => ({ ...place, found: `the term "${id}" is missing`, fix: 'Translate it from glossary/de.yaml.' })),
    ...given
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ ...place, found: `unknown term "${id}"`, fix: 'Use the ids of glossary/de.yaml.' })),
  ];
}

function termIds(folder: ContentFolder, locale: Locale): ReadonlySet<string> | undefined {
  const file = `glossary/${locale}.yaml`;
  if (!folder.has(file)) return undefined;
  const read = readYaml(shownPath(file), folder.text(file), glossarySchema);
  return read.ok ? new Set(read.value.terms.map((term) => term.id)) : undefined;
}

/** Ids of the sources that texts and motions may cite; undefined where their file is faulty. */
export function sourceIds(folder: ContentFolder): ReadonlySet<string> | undefined {
  const file = 'registry/sources.yaml';
  if (!folder.has(file)) return undefined;
  const read = readYaml(shownPath(file), folder.text(file), sourcesSchema);
  return read.ok ? new Set(read.value.map((source) => source.id)) : undefined;
}

/** Files in text folders that no page would show: a misspelt name, or a language that is not registered. */
function strayFiles(folder: ContentFolder): readonly Fault[] {
  const expected = new Set(
    ALL_LOCALES.flatMap((locale) => [
      ...KINDS.map((kind) => kind.fileIn(locale)),
      ...[`glossary/${locale}.yaml`, summariesFile(locale), `texts/${locale}/REVIEW.md`],
    ]),
  );
  const files = ['texts', 'glossary'].flatMap((name) => folder.list(name));
  return files
    .filter((file) => !expected.has(file))
    .map((file) => ({
      file: shownPath(file),
      line: undefined,
      field: undefined,
      found: 'no page shows this file',
      fix: 'Correct its name or folder (see src/i18n/locales.ts for the languages), or remove it.',
    }));
}
