import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { ContentFolder } from './content-files.ts';
import { findPlace, type Search } from './new-profile/find-place.ts';
import { profileTemplate } from './new-profile/profile-template.ts';
import { trusted } from '../schemas/fault.ts';
import { readPlaces } from './new-profile/read-places.ts';

/** Whether a profile was written, and what to tell. */
export interface Outcome {
  readonly written: boolean;
  readonly message: string;
}

/**
 * Writes the profile of one authority into a content folder, with all fields as comments. Never overwrites a file. Throws when
 * the registry is broken.
 * @param root the content folder
 * @param wanted AGS, slug or name of the authority
 * @param today ISO date, for the examples
 */
export function newProfile(root: string, wanted: string, today: string): Outcome {
  const found = findPlace(trusted(readPlaces(new ContentFolder(root))), wanted);
  if (!('place' in found)) return { written: false, message: refusal(wanted, found) };
  const { authority } = found.place;
  const file = path.join(root, 'profiles', `${authority.slug}.mdx`);
  mkdirSync(path.dirname(file), { recursive: true });
  return writeNew(file, profileTemplate(found.place, today))
    ? { written: true, message: `${file} is ready: ${authority.name}.` }
    : { written: false, message: `${file} exists already: nothing was changed.` };
}

function refusal(wanted: string, { ambiguous, candidates }: Exclude<Search, { place: unknown }>): string {
  const reason = ambiguous ? `"${wanted}" has several meanings. Write the AGS:` : `No authority is called "${wanted}".`;
  const hint =
    candidates.length > 0 || ambiguous ? [] : ['Write an AGS or a name of content/registry/authorities.csv.'];
  return [reason, ...hint, ...candidates.map(({ ags, name }) => `  ${ags.padEnd(8)}  ${name}`)].join('\n');
}

/** Writes a file unless it exists; whether it was written. */
function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `npm run profile -- <AGS or name>`: exit code 1 if no file was written. */
function main(): void {
  const wanted = process.argv.slice(2).join(' ');
  const usage = 'Write which authority: npm run profile -- <AGS or name>';
  const today = new Date().toISOString().slice(0, 10);
  const { written, message } =
    wanted === '' ? { written: false, message: usage } : newProfile(CONTENT_DIR, wanted, today);
  if (written) console.log(`${message}\nFill it in, then: npm run check:content`);
  else console.error(message);
  process.exitCode = written ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
