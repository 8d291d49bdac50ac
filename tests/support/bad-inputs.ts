import type { BadInput } from './bad-input.ts';
import { BAD_MOTIONS } from './bad-motions.ts';
import { BAD_RENDERINGS } from './bad-renderings.ts';
import { BAD_TABLES } from './bad-tables.ts';
import { BAD_TEXTS } from './bad-texts.ts';
import { BAD_TRANSLATIONS } from './bad-translations.ts';

/** Every kind of bad input that has to stop the build with file, line, field, what was found and how to fix it. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...BAD_TABLES,
  ...BAD_TEXTS,
  ...BAD_TRANSLATIONS,
  ...BAD_RENDERINGS,
  ...BAD_MOTIONS,
];
