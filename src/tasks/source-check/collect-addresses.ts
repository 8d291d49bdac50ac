import { readCsv } from '../../schemas/csv.ts';
import { trusted } from '../../schemas/fault.ts';
import { readProfile } from '../../schemas/profile.ts';
import { integrationBodyRow, kimRegionRow } from '../../schemas/registry.ts';
import { sourcesSchema } from '../../schemas/texts.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';

/** The addresses of all sources that the site links to, each once, sorted. Throws a message with every fault of a faulty file. */
export function collectAddresses(folder: ContentFolder): readonly string[] {
  const rows = [
    ...table(folder, 'registry/integration-bodies.csv', integrationBodyRow),
    ...table(folder, 'registry/kim-regions.csv', kimRegionRow),
  ];
  const linked = rows.filter((row) => row.link_source).map((row) => row.source_url);
  return [...new Set([...citedByTexts(folder), ...linked, ...evidenceOfProfiles(folder)])].sort();
}

function citedByTexts(folder: ContentFolder): readonly string[] {
  const file = 'registry/sources.yaml';
  return trusted(readYaml(shownPath(file), folder.text(file), sourcesSchema)).map((source) => source.url);
}

function evidenceOfProfiles(folder: ContentFolder): readonly string[] {
  return folder
    .list('profiles')
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => trusted(readProfile(shownPath(file), folder.text(file))).data.evidence)
    .map((evidence) => evidence.url);
}

function table<T>(folder: ContentFolder, file: string, schema: Parameters<typeof readCsv<T>>[2]): readonly T[] {
  return trusted(readCsv(shownPath(file), folder.bytes(file), schema, ['ags']));
}
