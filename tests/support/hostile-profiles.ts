import { HOSTILE_CODE } from './hostile-code.ts';
import { HOSTILE_FIELDS } from './hostile-fields.ts';
import { HOSTILE_FILES } from './hostile-files.ts';
import { HOSTILE_MARKDOWN } from './hostile-markdown.ts';
import type { HostileProfile } from './hostile-profile.ts';
import { HOSTILE_SIZES } from './hostile-sizes.ts';
import { HOSTILE_YAML } from './hostile-yaml.ts';

/** Every profile that has to be refused, by what is hostile in it. */
export const HOSTILE: Readonly<Record<string, readonly HostileProfile[]>> = {
  'code, elements and components': HOSTILE_CODE,
  'links, images and other Markdown': HOSTILE_MARKDOWN,
  'addresses, hidden characters, formulas, ids and dates': HOSTILE_FIELDS,
  'the YAML itself': HOSTILE_YAML,
  'size and depth': HOSTILE_SIZES,
  'names and places': HOSTILE_FILES,
};
