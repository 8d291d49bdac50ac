import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind that the site uses: the engine, its WebAssembly and the index; not its ready-made interfaces. */
const WANTED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(index|fragment)\/.+)$/u;

/**
 * Builds the full-text index of a built site, one per language, into its folder `pagefind/`.
 * @returns number of pages found by search
 * @throws when Pagefind reports an error or finds no page
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const created = await createIndex();
    const index = created.index;
    if (index === undefined) throw new Error(created.errors.join('; '));
    const added = await index.addDirectory({ path: site });
    const { files, errors } = await index.getFiles();
    const faults = [...created.errors, ...added.errors, ...errors];
    if (faults.length > 0) throw new Error(faults.join('; '));
    const wanted = files.filter((file) => WANTED.test(file.path));
    const searchable = wanted.filter((file) => file.path.startsWith('fragment/')).length;
    if (searchable === 0) throw new Error('no page of the site is marked for search');
    for (const folder of new Set(wanted.map((file) => path.dirname(file.path))))
      await mkdir(path.join(site, 'pagefind', folder), { recursive: true });
    await Promise.all(wanted.map((file) => writeFile(path.join(site, 'pagefind', file.path), file.content)));
    return searchable;
  } finally {
    await close();
  }
}
