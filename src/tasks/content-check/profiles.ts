import { DEMANDS, exclusion } from '../../domain/demand.ts';
import type { ProfileRecord } from '../../domain/profile-record.ts';
import { translateRecord, type ProfileTranslations } from '../../domain/translated-record.ts';
import type { Fault } from '../../schemas/fault.ts';
import { readCsv } from '../../schemas/csv.ts';
import { letterSchema } from '../../schemas/letter.ts';
import type { MdxText } from '../../schemas/mdx.ts';
import { readProfile } from '../../schemas/profile.ts';
import { renamedRow } from '../../schemas/registry.ts';
import { sourceHealthSchema } from '../../schemas/source-health.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import type { Place } from '../new-profile/profile-template.ts';
import { readPlaces } from '../new-profile/read-places.ts';
import { checkSummaries, readTranslations, type Records } from './summaries.ts';
import { claimedVerdicts, readVerdicts, type Verdicts } from './verdicts.ts';
import { faultsOf, missingFile } from './faults.ts';

/** Checks every profile, by itself and against the registry, and the forms and the source health beside them. */
export function checkProfiles(folder: ContentFolder): readonly Fault[] {
  const places = placesBySlug(folder);
  const words = { verdicts: readVerdicts(folder), translations: readTranslations(folder), former: formerSlugs(folder) };
  const files = folder.list('profiles');
  return [
    ...files.flatMap((file) => checkProfile(folder, file, places, words)),
    ...checkSummaries(folder, readRecords(folder)),
    ...checkForms(folder),
    ...checkHealth(folder),
  ];
}

/** Authorities by their slug; none where the registry is broken, whose own faults are reported elsewhere. */
function placesBySlug(folder: ContentFolder): ReadonlyMap<string, Place> {
  if (!['registry/authorities.csv', 'registry/integration-bodies.csv'].every((file) => folder.has(file)))
    return new Map();
  const places = readPlaces(folder);
  return new Map(places.ok ? places.value.map((place) => [place.authority.slug, place]) : []);
}

/** Slugs that places had before they were renamed, by AGS; none where that table is broken. */
function formerSlugs(folder: ContentFolder): ReadonlyMap<string, readonly string[]> {
  const file = 'registry/renamed.csv';
  if (!folder.has(file)) return new Map();
  const read = readCsv(shownPath(file), folder.bytes(file), renamedRow, ['old_slug'], { mayBeEmpty: true });
  const rows = read.ok ? read.value : [];
  return new Map(
    [...Map.groupBy(rows, ({ ags }) => ags)].map(([ags, all]) => [ags, all.map(({ old_slug }) => old_slug)]),
  );
}

/** Slug of a profile by its file. */
function slugOf(file: string): string | undefined {
  return /^profiles\/([a-z0-9-]+)\.mdx$/u.exec(file)?.[1];
}

/** The records of all profiles that can be read, by slug. */
export function readRecords(folder: ContentFolder): Records {
  return new Map(
    folder.list('profiles').flatMap((file) => {
      const slug = slugOf(file);
      const read = readProfile(shownPath(file), folder.text(file));
      return slug === undefined || !read.ok ? [] : [[slug, read.value.data] as const];
    }),
  );
}

/** What profiles are held against: the words of the findings, in all languages, and former names. */
interface Words {
  readonly verdicts: Verdicts;
  readonly translations: ProfileTranslations;
  /** Slugs that places had before they were renamed, by AGS. */
  readonly former: ReadonlyMap<string, readonly string[]>;
}

function checkProfile(
  folder: ContentFolder,
  file: string,
  places: ReadonlyMap<string, Place>,
  { verdicts, translations, former }: Words,
): readonly Fault[] {
  const slug = slugOf(file);
  const shown = shownPath(file);
  const fault = (field: string | undefined, found: string, fix: string): Fault => ({
    ...{ file: shown, line: undefined },
    ...{ field, found, fix },
  });
  if (slug === undefined)
    return [fault(undefined, 'no page shows this file', 'Name it <slug>.mdx, directly in profiles/.')];
  const read = readProfile(shown, folder.text(file));
  if (!read.ok) return read.faults;
  const place = places.get(slug);
  if (place === undefined)
    return places.size === 0
      ? []
      : [
          fault(
            undefined,
            `no authority has the slug "${slug}"`,
            'Use a slug of registry/authorities.csv, or npm run profile.',
          ),
        ];
  const note = folder.text(file).replace(/^---\r?\n[\s\S]*?\n---\r?\n/u, '');
  const translated = translateRecord(slug, read.value.data, translations);
  return [
    ...againstPlace(slug, place, read.value, former.get(place.authority.ags) ?? [], fault),
    ...claimedVerdicts(shown, note, translated, verdicts),
  ];
}

type MakeFault = (field: string | undefined, found: string, fix: string) => Fault;

function againstPlace(
  slug: string,
  { authority, body }: Place,
  { data, marks }: MdxText<ProfileRecord>,
  former: readonly string[],
  fault: MakeFault,
): readonly Fault[] {
  const ids = data.evidence.map(({ id }) => id);
  // Evidence of a renamed place keeps the ids that it was published with.
  const own = new RegExp(`^(${[slug, ...former].join('|')})-\\d+$`, 'u');
  const foreign = ids.filter((id) => !own.test(id));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const pointless = DEMANDS.filter(
    (demand) =>
      data.events.some((event) => event.demand === demand) && exclusion(demand, authority, body) !== undefined,
  );
  const dead = marks.filter(({ kind, id }) => kind === 'component' && !ids.includes(id));
  return [
    ...(data.ags === authority.ags
      ? []
      : [
          fault(
            'ags',
            `found "${data.ags}", but ${authority.name} has ${authority.ags}`,
            'Correct the AGS or the file name.',
          ),
        ]),
    ...foreign.map((id) =>
      fault('evidence.id', `the id "${id}"`, `Write ${slug}- and a number: it is part of a public address.`),
    ),
    ...twice.map((id) => fault('evidence.id', `the id "${id}" stands there twice`, 'Give each source its own number.')),
    ...pointless.map((demand) =>
      fault('events', `${demand} does not apply to ${authority.name}`, 'Remove its events.'),
    ),
    ...dead.map(({ id, line }) => ({
      ...fault('Evidence.id', `no evidence "${id}" in this file`, 'Use the id of one of the sources above.'),
      line,
    })),
  ];
}

function checkForms(folder: ContentFolder): readonly Fault[] {
  const letter = folder.has('letter.yaml')
    ? faultsOf(readYaml(shownPath('letter.yaml'), folder.text('letter.yaml'), letterSchema))
    : [missingFile('letter.yaml')];
  return [...letter, ...(folder.has('reply-form.txt') ? [] : [missingFile('reply-form.txt')])];
}

function checkHealth(folder: ContentFolder): readonly Fault[] {
  const file = 'registry/source-health.json';
  return folder.has(file) ? faultsOf(readYaml(shownPath(file), folder.text(file), sourceHealthSchema)) : [];
}
