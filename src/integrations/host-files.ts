import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { headersFile } from '../routing/hosting/headers-file.ts';
import { languageSegments } from '../routing/hosting/language-segments.ts';
import type { Redirect } from '../routing/hosting/redirect.ts';
import { redirectsFile } from '../routing/hosting/redirects-file.ts';
import { listFiles } from './built-pages.ts';

/**
 * Writes what hosts of plain files read at the top of a site: `_headers` and `_redirects`.
 * @param base path that the site is served under, '/' or '/kim/'
 * @param moved addresses as routing tells them to tasks: of a site at '/'
 */
export function writeHostFiles(site: string, base: string, moved: readonly Redirect[]): void {
  writeFileSync(path.join(site, '_headers'), headersFile(base, listFiles(site)));
  const below = (address: string): string => `${base}${address.slice(1)}`;
  const redirects = moved.map(({ from, to, status }) => ({ from: below(from), to: below(to), status }));
  writeFileSync(path.join(site, '_redirects'), redirectsFile(base, languageSegments(), redirects));
}
