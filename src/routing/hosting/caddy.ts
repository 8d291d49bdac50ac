import { chosen, HEADER_CHOICES, HTTPS_ONLY, MEDIA_TYPES, type HeaderChoice, type Headers } from './host-rules.ts';
import { indented, type ServerSettings } from './server-settings.ts';

/**
 * The site as a Caddyfile (Caddy 2.6 or newer). Caddy gets a certificate for the domain by itself.
 *
 * What an address says stands in a matcher of its own, and what all others say in one that excludes these, so that no order matters.
 * Headers that were set before a file turned out to be missing would stay: the 404 pages set them anew, or take them away.
 */
export function caddyfile(settings: ServerSettings): string {
  const { base, domain, listen, root, moved } = settings;
  const site = [
    `root * "${root}"`,
    '',
    ...(base === '/' ? ['handle {'] : [`redir ${base.slice(0, -1)} ${base} 301`, `handle_path ${base}* {`]),
    ...indented([
      ...HEADER_CHOICES.flatMap((choice, index) => choiceLines(choice, `c${String(index)}`, listen === undefined)),
      ...typeLines(),
      ...moved.map(({ from, to, status }) => `redir /${from.slice(base.length)} ${to} ${String(status)}`),
      'file_server {',
      ...indented(['precompressed br gzip']),
      '}',
    ]),
    '}',
    '',
    ...['handle_errors {', ...indented(errorLines(settings)), '}'],
  ];
  return [
    '# Made by `npm run hosting -- caddy`, for /etc/caddy/Caddyfile',
    `${listen === undefined ? domain : `http://${listen}`} {`,
    ...indented(site),
    ...['}', ''],
  ].join('\n');
}

function choiceLines({ cases, otherwise }: HeaderChoice, name: string, secure: boolean): readonly string[] {
  if (cases.length === 0) return headerLines('', otherwise, secure);
  const paths = cases.flatMap((one) => one.paths);
  return [
    ...cases.flatMap(({ paths: own, headers }, index) => {
      const matcher = `@${name}-${String(index)}`;
      return [`${matcher} path ${own.map(fromRoot).join(' ')}`, ...headerLines(`${matcher} `, headers, secure)];
    }),
    ...(Object.keys(otherwise).length === 0
      ? []
      : [`@${name} not path ${paths.map(fromRoot).join(' ')}`, ...headerLines(`@${name} `, otherwise, secure)]),
    '',
  ];
}

function headerLines(matcher: string, headers: Headers, secure: boolean): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => secure || name !== HTTPS_ONLY)
    .map(([name, value]) => `header ${matcher}${name} "${value}"`);
}

/** A path of the rules as Caddy writes it: from the root, unless it names an ending. */
function fromRoot(path: string): string {
  return path.startsWith('*') ? path : `/${path}`;
}

function typeLines(): readonly string[] {
  const lines = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type "${type}"`,
  ]);
  return [...lines, ''];
}

function errorLines({ base, languages }: ServerSettings): readonly string[] {
  const page = chosenFor('404.html');
  const own = languages.length === 0 ? [] : [`~^${base}(${languages.join('|')})/ /\${1}/404.html`];
  return [
    '@missing expression {http.error.status_code} == 404',
    'handle @missing {',
    ...indented([
      'map {http.request.orig_uri.path} {not_found} {',
      ...indented([...own, 'default /404.html']),
      '}',
      'rewrite * {not_found}',
      ...namesThatDiffer().map((name) =>
        page[name] === undefined ? `header -${name}` : `header ${name} "${page[name]}"`,
      ),
      `header Content-Type "${MEDIA_TYPES['html'] ?? ''}"`,
      'file_server {',
      ...indented(['precompressed br gzip']),
      '}',
    ]),
    '}',
  ];
}

function chosenFor(path: string): Headers {
  return Object.fromEntries(HEADER_CHOICES.flatMap((choice) => Object.entries(chosen(choice, path))));
}

function namesThatDiffer(): readonly string[] {
  const differing = HEADER_CHOICES.filter(({ cases }) => cases.length > 0);
  return [
    ...new Set(
      differing.flatMap(({ cases, otherwise }) =>
        [otherwise, ...cases.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers)),
      ),
    ),
  ];
}
