import { ADDING_CHOICES, CHOICES_WITH_EXCEPTIONS, chosen, HEADER_CHOICES, type Headers } from './host-rules.ts';

/**
 * Media types that a host of files knows by itself. Its answer for a page does not end with `.html`; and to Netlify, for which a dot is
 * any character, `*.json` means `.geojson` too.
 */
const KNOWN_TYPES = ['html', 'css', 'js', 'json', 'png', 'jpg', 'woff2', 'wasm', 'pdf', 'zip'].map((one) => `*.${one}`);

/**
 * The rules of a site as a `_headers` file, as Netlify, Cloudflare and others read it.
 *
 * Such a host joins the headers of all rules that fit an address, and (Cloudflare apart) no rule can take back what another said. So
 * "all but the embeds refuse frames" cannot be said as a rule for all and an exception: what stands at the top of the site is
 * enumerated instead, from the files themselves, and rules that meet say the same. One thing is lost: the answer to an address
 * whose first part does not exist (`/nothing-like-this/`) is the German 404 page without these headers; framed, it shows
 * nothing but a search for places. nginx and Caddy have no such gap.
 * @param base path that the site is served under, '/' or '/kim/'
 * @param files all files of the site
 */
export function headersFile(base: string, files: readonly string[]): string {
  const rules = new Map<string, Headers>();
  const add = (path: string, headers: Headers): void => {
    rules.set(path, { ...rules.get(path), ...headers });
  };
  for (const { otherwise } of HEADER_CHOICES.filter(({ cases }) => cases.length === 0)) add('*', otherwise);
  for (const path of topPaths(files))
    for (const choice of CHOICES_WITH_EXCEPTIONS) add(path, chosen(choice, path.replace(/\*$/u, '')));
  for (const { paths, headers } of ADDING_CHOICES.flatMap(({ cases }) => cases))
    for (const path of paths) add(path, KNOWN_TYPES.includes(path) ? withoutType(headers) : headers);
  return [...rules]
    .filter(([, headers]) => Object.keys(headers).length > 0)
    .map(([path, headers]) => `${base}${path}\n${linesOf(headers)}`)
    .join('\n');
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

function withoutType(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}

/** Paths that together fit every address of the site, each with the same headers for all addresses that it fits. */
function topPaths(files: readonly string[]): readonly string[] {
  const exceptions = CHOICES_WITH_EXCEPTIONS.flatMap(({ cases }) => cases.flatMap(({ paths }) => paths));
  const split = new Set(
    exceptions.flatMap((path) => (path.split('/').length > 2 ? [`${path.split('/')[0] ?? ''}/`] : [])),
  );
  const paths = files.flatMap((file) => {
    const [top = '', ...rest] = file.split('/');
    if (rest.length === 0) return file === 'index.html' ? ['', file] : [file];
    if (!split.has(`${top}/`)) return [`${top}/*`];
    const [next = ''] = rest;
    // Files of such a folder by the first word of their names: the search engine has one of a kind for each language.
    return [rest.length > 1 ? `${top}/${next}/*` : `${top}/${/^\w[a-z]*/u.exec(next)?.[0] ?? next}*`];
  });
  return [...new Set(paths)];
}
