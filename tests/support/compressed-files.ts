import { readdirSync } from 'node:fs';

/** The compressed versions that lie beside the files of a site, relative to its root, sorted. */
export function compressedFiles(site: string): readonly string[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(br|gz)$/u.test(name)).sort();
}
