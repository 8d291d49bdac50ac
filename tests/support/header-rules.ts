/** How hosts read `_headers` and `_redirects`, written down apart from the code that writes these files. */

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** The rules of a `_headers` file: a path at the start of a line, its headers in the moved-in lines below. */
export function readHeaderRules(file: string): readonly Rule[] {
  return file
    .split(/\n(?=\/)/u)
    .map((block) => block.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      }),
    }));
}

type Host = (path: string) => RegExp;

function escaped(part: string): string {
  return part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Cloudflare: the one `*` is any characters, everything else stands for itself. Source: its documentation of headers. */
const cloudflare: Host = (path) => new RegExp(`^${path.split('*').map(escaped).join('.*')}$`, 'u');

/**
 * Netlify: a part `*` makes even the slash before it optional (so that `/k/*` fits `/kommunen/`), beside a `*` a dot is any character, a
 * slash may follow, and letters may be large or small. Source: `getForRegExp` of its parser of headers.
 */
const netlify: Host = (path) => {
  const parts = path.split('/').filter((part) => part !== '');
  const pattern = parts.map((part) => {
    if (part === '*') return '?(.*)';
    return part.includes('*') ? part.replaceAll('*', '(.*)') : escaped(part);
  });
  return new RegExp(`^/${pattern.join('/')}/?$`, 'iu');
};

/** Hosts that read a `_headers` file, each with its way to fit paths. */
export const HEADER_HOSTS = [
  ['Cloudflare', cloudflare],
  ['Netlify', netlify],
] as const;

/**
 * Headers of an address by the rules of a `_headers` file: those of all rules that fit, values of the same name joined by a comma, the same
 * value once.
 */
export function headersByRules(
  rules: readonly Rule[],
  host: Host,
): (address: string) => Readonly<Record<string, string>> {
  const fitting = rules.map(({ path, headers }) => ({ pattern: host(path), headers }));
  return (address) => {
    const found = fitting.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
    const names = Map.groupBy(found, ([name]) => name);
    return Object.fromEntries(
      [...names].map(([name, all]) => [name, [...new Set(all.map(([, value]) => value))].join(', ')]),
    );
  };
}

/** The 404 page that Netlify sends for an address without a file, by the rules of a `_redirects` file: the first that fits. */
export function notFoundByRules(file: string, address: string): string | undefined {
  const rules = file.split('\n').map((line) => line.split(' '));
  const first = rules.find(([from = '', , status]) => status === '404' && address.startsWith(from.replace('*', '')));
  return first?.[1];
}
