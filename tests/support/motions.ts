import { readFileSync } from 'node:fs';
import { MOTIONS } from '../../src/domain/motion.ts';
import type { TextDocument } from '../../src/domain/text-document.ts';
import { motionDocument, sourceIdsOf } from '../../src/exports/documents/motion-document.ts';
import { translator } from '../../src/i18n/translator.ts';
import { trusted } from '../../src/schemas/fault.ts';
import { motionsSchema } from '../../src/schemas/motions.ts';
import { sourcesSchema, type CitedSource } from '../../src/schemas/texts.ts';
import { readYaml } from '../../src/schemas/yaml.ts';

const FILE = 'content/motions.yaml';
const SOURCE_FILE = 'content/registry/sources.yaml';

/** The model motions, as their file says. */
export const { form: FORM, motions: MOTION_TEXTS } = trusted(readYaml(FILE, readFileSync(FILE, 'utf8'), motionsSchema));
const sources = trusted(readYaml(SOURCE_FILE, readFileSync(SOURCE_FILE, 'utf8'), sourcesSchema));

/** The sources with these ids, as far as they exist. */
export function sourcesWith(ids: readonly string[]): readonly CitedSource[] {
  return ids.flatMap((id) => sources.filter((source) => source.id === id));
}

/** The model motions as documents, with their names. */
export const MOTION_DOCUMENTS = MOTIONS.map((id): { readonly id: string; readonly document: TextDocument } => {
  const motion = MOTION_TEXTS[id];
  return { id, document: motionDocument(FORM, motion, sourcesWith(sourceIdsOf(motion)), translator('de')) };
});
