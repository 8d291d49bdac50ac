import { pathToFileURL } from 'node:url';
import { formatFault, type Fault } from '../schemas/fault.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { ContentFolder } from './content-files.ts';
import { linkInContent } from './content-check/faults.ts';
import { checkRegistry } from './content-check/registry.ts';
import { checkMotions } from './content-check/motions.ts';
import { checkProfiles } from './content-check/profiles.ts';
import { checkStrings } from './content-check/strings.ts';
import { checkRevisions } from './translations/revisions-file.ts';
import { checkTexts } from './content-check/texts.ts';

/** Every fault in a content folder, in the order of its parts; none means that the site can be built from it. */
export function checkContent(root: string): readonly Fault[] {
  const folder = new ContentFolder(root);
  const links = folder.links();
  if (links.length > 0) return links.map(linkInContent);
  const faults = [
    ...checkRegistry(folder),
    ...checkStrings(folder),
    ...checkTexts(folder),
    ...checkMotions(folder),
    ...checkProfiles(folder),
  ];
  return faults.length > 0 ? faults : checkRevisions(folder);
}

/** `npm run check:content`: prints what is wrong and how to mend it; exit code 1 if anything is. */
function main(): void {
  const faults = checkContent(CONTENT_DIR);
  for (const fault of faults) console.error(`${formatFault(fault)}\n`);
  console.log(faults.length === 0 ? 'The content is in order.' : `${String(faults.length)} fault(s) in the content.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
