import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the 404 page of each language where static hosts look for it: `404/index.html` becomes `404.html`, and
 * `tr/404/index.html` becomes `tr/404.html`.
 */
export function placeNotFoundPages(site: string): void {
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of ['', ...folders.map((entry) => entry.name)]) {
    const page = path.join(site, folder, '404', 'index.html');
    if (!existsSync(page)) continue;
    renameSync(page, path.join(site, folder, '404.html'));
    rmSync(path.join(site, folder, '404'), { recursive: true });
  }
}

/**
 * Makes a finished site the published one. The previous site is removed only after the new one stands in its place.
 * @throws when there is no finished site; the published one then stays as it was
 */
export function publish(staging: string, published: string): void {
  if (!existsSync(staging)) throw new Error(`There is no finished site in ${staging}`);
  const previous = `${staging}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, previous);
  try {
    renameSync(staging, published);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, published);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
