import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './built-pages.ts';

const TEXT = /\.(html|css|js|json|geojson|webmanifest|csv|txt|xml|atom|svg)$/u;
/** Badges and cards: many thousands of small files, which would fill the host with twice as many again. */
const EMBEDS = 'einbetten/';
/** Smaller answers fit into one packet anyway. */
const SMALLEST = 1024;
/** Files that are read and compressed at once: as many as Node has threads for it, and some that are being read or written. */
const AT_ONCE = 8;
/** Brotli: half a millisecond a page, smaller than gzip's best; the best for the few style sheets and scripts, which all pages share. */
const QUALITY = { page: 5, asset: constants.BROTLI_MAX_QUALITY } as const;

/**
 * Puts a Brotli and a gzip version beside each text file of a site of at least 1 KiB, where it is smaller than the file; a server sends it
 * as it is. Embeds are left to the host. The same file gives the same bytes (a gzip header without time). Pagefind has compressed its own
 * files already.
 * @param folder only what stands in this folder of the site
 */
export async function compressSite(site: string, folder = ''): Promise<void> {
  const files = listFiles(path.join(site, folder))
    .map((file) => path.join(folder, file))
    .filter((file) => TEXT.test(file) && !file.startsWith(EMBEDS));
  const workers = Array.from({ length: AT_ONCE }, async (_, worker) => {
    for (let index = worker; index < files.length; index += AT_ONCE) await compressFile(site, files[index] ?? '');
  });
  await Promise.all(workers);
}

async function compressFile(site: string, file: string): Promise<void> {
  const source = path.join(site, file);
  if ((await stat(source)).size < SMALLEST) return;
  const content = await readFile(source);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: file.startsWith('_assets/') ? QUALITY.asset : QUALITY.page,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  if (brotli.length < content.length) await writeFile(`${source}.br`, brotli);
  if (zipped.length < content.length) await writeFile(`${source}.gz`, zipped);
}
