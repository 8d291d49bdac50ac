import { existsSync, readFileSync } from 'node:fs';
import { trusted } from '../schemas/fault.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { sourceHealthSchema } from '../schemas/source-health.ts';
import { readYaml } from '../schemas/yaml.ts';

let gone: ReadonlyMap<string, string> | undefined;

/** Addresses that the last `npm run check:sources` found gone, each with the ISO date since when. Nothing is asked here. */
export function getGoneSources(): ReadonlyMap<string, string> {
  gone ??= readGone();
  return gone;
}

function readGone(): ReadonlyMap<string, string> {
  const file = `${CONTENT_DIR}/registry/source-health.json`;
  if (!existsSync(file)) return new Map();
  const { sources } = trusted(readYaml(file, readFileSync(file, 'utf8'), sourceHealthSchema)); // JSON is YAML
  return new Map(sources.filter(({ status }) => status === 'gone').map(({ url, since }) => [url, since]));
}
