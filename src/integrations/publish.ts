import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the 404 page of each language where static hosts look for it: `tr/404/index.html` becomes `tr/404.html`. (Astro does
 * so only for the page of the root.)
 */
export function placeNotFoundPages(site: string): void {
  for (const entry of readdirSync(site, { withFileTypes: true })) {
    const page = path.join(site, entry.name, '404', 'index.html');
    if (!entry.isDirectory() || !existsSync(page)) continue;
    renameSync(page, path.join(site, entry.name, '404.html'));
    rmSync(path.join(site, entry.name, '404'), { recursive: true });
  }
}

/** Makes a finished site the published one. The previous site is removed only after the new one stands in its place. */
export function publish(staging: string, published: string): void {
  const previous = `${staging}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(staging, published);
  rmSync(previous, { recursive: true, force: true });
}
