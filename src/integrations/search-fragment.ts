import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './search-chunks.ts';

const SIGNATURE = 'pagefind_dcd';
/** Fields that only the index needs: what it found by them is known when the text of a page is fetched. */
const UNSEEN: readonly string[] = ['called', 'names', 'main', 'also'];

/** The text of a page as the browser gets it for a result, without the words that no reader sees and without filters. */
export function slimFragment(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const fields: unknown = JSON.parse(gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length), seen);
  return { ...file, content: gzipSync(`${SIGNATURE}${JSON.stringify(fields)}`, { level: 9 }) };
}

function seen(key: string, value: unknown): unknown {
  if (key === 'filters') return {};
  return UNSEEN.includes(key) && typeof value === 'string' ? undefined : value;
}
