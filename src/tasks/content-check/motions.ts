import { MOTIONS } from '../../domain/motion.ts';
import type { Fault } from '../../schemas/fault.ts';
import { motionsSchema } from '../../schemas/motions.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';
import { missingFile } from './faults.ts';
import { sourceIds } from './texts.ts';

/** The model motions, German only. */
const FILE = 'motions.yaml';

/** Every fault in the model motions. */
export function checkMotions(folder: ContentFolder): readonly Fault[] {
  if (!folder.has(FILE)) return [missingFile(FILE)];
  const read = readYaml(shownPath(FILE), folder.text(FILE), motionsSchema);
  if (!read.ok) return read.faults;
  const known = sourceIds(folder);
  const cited = MOTIONS.flatMap((id) =>
    read.value.motions[id].reasons.flatMap(({ sources }, index) =>
      sources.map((source) => ({ source, field: `motions.${id}.reasons.${String(index)}.sources` })),
    ),
  );
  return cited
    .filter(({ source }) => known?.has(source) === false)
    .map(({ source, field }) => ({
      file: shownPath(FILE),
      line: undefined,
      field,
      found: `no such source "${source}"`,
      fix: 'Use an id of content/registry/sources.yaml, or add it there.',
    }));
}
