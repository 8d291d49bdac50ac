import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A file that was made before from the same ingredients; made anew, and kept, if there is none. Two builds at once do no harm: a
 * file appears whole or not at all.
 * @param folder where files are kept; it may be deleted at any time
 * @param ingredients all that the file is made from
 */
export async function kept(
  folder: string,
  ingredients: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(ingredients)).digest('hex');
  const file = path.join(folder, key);
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  const partial = `${file}-${String(process.pid)}`;
  writeFileSync(partial, made);
  renameSync(partial, file);
  return made;
}
