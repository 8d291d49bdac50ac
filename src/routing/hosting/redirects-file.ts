import type { Redirect } from './redirect.ts';

/**
 * Moved addresses and the 404 page of each language as a `_redirects` file, as Netlify reads it. Cloudflare Pages finds the 404 pages by
 * itself and leaves out the lines that end in 404, with a notice.
 * @param base path that the site is served under, '/' or '/kim/'
 * @param languages first parts of the addresses of the languages that have one: 'tr', 'ar'
 */
export function redirectsFile(base: string, languages: readonly string[], moved: readonly Redirect[]): string {
  const missing = ['', ...languages.map((segment) => `${segment}/`)]
    .toReversed()
    .map((folder) => `${base}${folder}* ${base}${folder}404.html 404`);
  return [...moved.map(({ from, to, status }) => `${from} ${to} ${String(status)}`), ...missing, ''].join('\n');
}

/** The moved addresses of a `_redirects` file. */
export function movedIn(file: string): readonly Redirect[] {
  return file.split('\n').flatMap((line) => {
    const [from, to, status] = line.split(' ');
    return from === undefined || to === undefined || !/^3\d\d$/u.test(status ?? '')
      ? []
      : [{ from, to, status: Number(status) }];
  });
}
