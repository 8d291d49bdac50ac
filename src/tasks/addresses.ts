import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { trusted } from '../schemas/fault.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { addTo, formatBook, parseBook } from './addresses/address-book.ts';
import { publishedIn } from './addresses/published.ts';
import { ContentFolder } from './content-files.ts';
import { readPlaces } from './new-profile/read-places.ts';

const DIST = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const FILE = `${CONTENT_DIR}/registry/permanent-addresses.txt`;

/**
 * `npm run addresses` (after the build): shows which lines of the file of permanent addresses the site's new addresses change;
 * with `--record`, writes them. Nothing is ever taken out.
 */
function main(): void {
  const places = trusted(readPlaces(new ContentFolder(CONTENT_DIR))).map(({ authority }) => authority);
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const after = formatBook(addTo(parseBook(before), publishedIn(DIST, places)));
  const known = new Set(before.split('\n'));
  for (const line of after.split('\n').filter((one) => !known.has(one))) console.log(line);
  if (process.argv.includes('--record')) writeFileSync(FILE, after);
  else if (after !== before) console.log('\nNot yet recorded: npm run addresses -- --record');
}

main();
