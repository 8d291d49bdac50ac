import { readCsv } from '../../schemas/csv.ts';
import type { Checked, Fault } from '../../schemas/fault.ts';
import {
  authorityRow,
  districtRow,
  exonymRow,
  integrationBodyRow,
  kimRegionRow,
  postcodeRow,
  renamedRow,
  type AuthorityRow,
  type RenamedRow,
} from '../../schemas/registry.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sourcesSchema } from '../../schemas/texts.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { faultsOf, missingFile, noFaults } from './faults.ts';

/** Checks site.yaml and the registry tables: each row, and that they agree with each other. */
export function checkRegistry(folder: ContentFolder): readonly Fault[] {
  const authorities = table(folder, 'authorities.csv', authorityRow, ['ags']);
  const known = authorities.ok ? new Set(authorities.value.map((row) => row.ags)) : undefined;
  const bodies = table(folder, 'integration-bodies.csv', integrationBodyRow, ['ags']);
  const regions = table(folder, 'kim-regions.csv', kimRegionRow, ['ags']);
  const postcodes = table(folder, 'postcodes.csv', postcodeRow, ['plz', 'ags']);
  const exonyms = table(folder, 'exonyms.csv', exonymRow, ['ags', 'language', 'name']);
  const districts = table(folder, 'districts.csv', districtRow, ['name', 'ags']);
  const renamed = table(folder, 'renamed.csv', renamedRow, ['old_slug'], { mayBeEmpty: true });
  return [
    ...site(folder),
    ...sources(folder),
    ...[authorities, bodies, regions, postcodes, exonyms, districts, renamed].flatMap(faultsOf),
    ...(authorities.ok ? [...repeatedSlugs(authorities.value), ...orphans(authorities.value)] : noFaults),
    ...unknownAgs('integration-bodies.csv', bodies, known),
    ...unknownAgs('kim-regions.csv', regions, known),
    ...unknownAgs('postcodes.csv', postcodes, known),
    ...unknownAgs('exonyms.csv', exonyms, known),
    ...unknownAgs('districts.csv', districts, known),
    ...unknownAgs('renamed.csv', renamed, known),
    ...(authorities.ok && renamed.ok ? takenSlugs(renamed.value, authorities.value) : noFaults),
  ];
}

function table<T>(
  folder: ContentFolder,
  name: string,
  schema: Parameters<typeof readCsv<T>>[2],
  keys: readonly string[],
  options: Parameters<typeof readCsv>[4] = {},
): Checked<readonly T[]> {
  const file = `registry/${name}`;
  if (!folder.has(file)) return { ok: false, faults: [missingFile(file)] };
  return readCsv(shownPath(file), folder.bytes(file), schema, keys, options);
}

function site(folder: ContentFolder): readonly Fault[] {
  if (!folder.has('site.yaml')) return [missingFile('site.yaml')];
  return faultsOf(readYaml(shownPath('site.yaml'), folder.text('site.yaml'), siteSchema));
}

function sources(folder: ContentFolder): readonly Fault[] {
  const file = 'registry/sources.yaml';
  if (!folder.has(file)) return [missingFile(file)];
  const read = readYaml(shownPath(file), folder.text(file), sourcesSchema);
  if (!read.ok) return read.faults;
  const ids = read.value.map((source) => source.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({
    file: shownPath(file),
    line: undefined,
    field: 'id',
    found: `the id "${id}" is used twice`,
    fix: 'Give each source its own id.',
  }));
}

/** Line of a row of a table without line breaks in cells: the header is line 1. */
function lineOfRow(index: number): number {
  return index + 2;
}

function repeatedSlugs(rows: readonly AuthorityRow[]): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const earlier = first.get(row.slug);
    if (earlier === undefined) {
      first.set(row.slug, index);
      return [];
    }
    return {
      file: shownPath('registry/authorities.csv'),
      line: lineOfRow(index),
      field: 'slug',
      found: `the slug "${row.slug}" stands already in line ${String(lineOfRow(earlier))}`,
      fix: 'Give each authority its own slug, and never change one that is published.',
    };
  });
}

/** Former slugs that a place has today: its page stands where the redirect should. */
function takenSlugs(renamed: readonly RenamedRow[], places: readonly AuthorityRow[]): readonly Fault[] {
  const taken = new Set(places.map(({ slug }) => slug));
  return renamed.flatMap((row, index) =>
    taken.has(row.old_slug)
      ? {
          file: shownPath('registry/renamed.csv'),
          line: lineOfRow(index),
          field: 'old_slug',
          found: `a place has the slug "${row.old_slug}" today`,
          fix: 'Write a slug that is no longer used, or remove the row.',
        }
      : [],
  );
}

/** Municipalities whose Kreis is missing or unknown, and others that name a Kreis. */
function orphans(rows: readonly AuthorityRow[]): readonly Fault[] {
  const kreise = new Set(rows.filter((row) => row.ags.length === 5).map((row) => row.ags));
  return rows.flatMap((row, index) => {
    const needsKreis = row.kind.startsWith('kreisangehoerige');
    const valid = needsKreis ? kreise.has(row.kreis_ags ?? '') : row.kreis_ags === undefined;
    if (valid) return [];
    return {
      file: shownPath('registry/authorities.csv'),
      line: lineOfRow(index),
      field: 'kreis_ags',
      found: `found "${row.kreis_ags ?? ''}" for ${row.name} (${row.kind})`,
      fix: needsKreis ? 'Write the 5-digit AGS of a Kreis in this table.' : 'Leave the cell empty.',
    };
  });
}

function unknownAgs(
  name: string,
  read: Checked<readonly { readonly ags: string }[]>,
  known: ReadonlySet<string> | undefined,
): readonly Fault[] {
  if (!read.ok || known === undefined) return noFaults;
  return read.value.flatMap((row, index) =>
    known.has(row.ags)
      ? []
      : {
          file: shownPath(`registry/${name}`),
          line: lineOfRow(index),
          field: 'ags',
          found: `no authority has the AGS "${row.ags}"`,
          fix: 'Correct the AGS, or add the authority to registry/authorities.csv.',
        },
  );
}
