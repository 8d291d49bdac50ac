import { existsSync, statSync } from 'node:fs';

/** Folder of the documents that are made by `npm run documents` and checked in. */
const PRINTED = 'public/dokumente';

/** Size of a PDF in bytes; undefined as long as `npm run documents` has not made it, as for a new language. */
export function printedSize(name: string): number | undefined {
  const file = `${PRINTED}/${name}.pdf`;
  return existsSync(file) ? statSync(file).size : undefined;
}
