import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { trusted } from '../../schemas/fault.ts';
import { sourceHealthSchema, type SourceHealth } from '../../schemas/source-health.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';

const FILE = 'registry/source-health.json';

/** What earlier runs found; undefined before the first one. Throws a message with every fault of a faulty file. */
export function readHealth(folder: ContentFolder): SourceHealth | undefined {
  if (!folder.has(FILE)) return undefined;
  return trusted(readYaml(shownPath(FILE), folder.text(FILE), sourceHealthSchema)); // JSON is YAML
}

/** Writes what is known now. */
export function writeHealth(folder: ContentFolder, health: SourceHealth): void {
  writeFileSync(path.join(folder.root, FILE), `${JSON.stringify(health, undefined, 2)}\n`);
}
