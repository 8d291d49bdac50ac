import { HEADER_CHOICES, HTTPS_ONLY, MEDIA_TYPES, type HeaderChoice } from './host-rules.ts';
import { indented, type ServerSettings } from './server-settings.ts';

/**
 * The site as a configuration for nginx (1.18 or newer), for a folder whose files are included in its `http` block.
 *
 * Each header that differs between addresses is a `map` of the address: nginx joins no `add_header` of different levels, and sends none
 * whose value is empty. The maps see the file that is sent in the end, so that a missing file is answered with the headers of the 404 page.
 */
export function nginxConfiguration(settings: ServerSettings): string {
  const { base, domain, listen } = settings;
  const server = [
    ...(listen === undefined ? secureListen(domain) : [`listen ${listen};`]),
    `server_name ${listen === undefined ? domain : '_'};`,
    ...['charset off;', 'server_tokens off;', 'absolute_redirect off;', 'etag on;', ''],
    ...['# Files that the build has compressed. For Brotli, install libnginx-mod-http-brotli-static.'],
    ...['gzip_static on;', 'gzip_vary on;', '# brotli_static on;', ''],
    ...['types {', ...indented(typeLines()), '}', 'default_type application/octet-stream;', ''],
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ${base} {`,
    ...indented(locationLines(settings)),
    '}',
  ];
  const lines = [
    '# Made by `npm run hosting -- nginx`, to be included in the http block: /etc/nginx/conf.d/site.conf',
    '',
    ...HEADER_CHOICES.flatMap((choice) => mapsOf(choice, base)),
    ...notFoundMap(settings),
    ...(listen === undefined ? [...toHttps(domain), ''] : []),
    ...['server {', ...indented(server), '}', ''],
  ];
  return lines.join('\n');
}

function secureListen(domain: string): readonly string[] {
  return [
    ...['listen 443 ssl http2;', 'listen [::]:443 ssl http2;'],
    `ssl_certificate /etc/letsencrypt/live/${domain}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${domain}/privkey.pem;`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

function toHttps(domain: string): readonly string[] {
  const server = [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${domain};`,
    `return 301 https://${domain}$request_uri;`,
  ];
  return ['server {', ...indented(server), '}'];
}

function typeLines(): readonly string[] {
  return Object.entries(MEDIA_TYPES).map(([ending, type]) => `"${type}" ${ending};`);
}

function locationLines({ base, root, listen, moved }: ServerSettings): readonly string[] {
  return [
    base === '/' ? `root "${root}";` : `alias "${root}/";`,
    ...['index index.html;', 'error_page 404 $site_not_found;', ''],
    ...HEADER_CHOICES.flatMap(namesIn)
      .filter((name) => listen === undefined || name !== HTTPS_ONLY)
      .map((name) => `add_header ${name} ${valueOf(name)} always;`),
    ...moved.map(({ from, to, status }) => `location = ${from} { return ${String(status)} ${to}; }`),
  ];
}

/** Value of a header: the same for all addresses, or the variable that the address is mapped to. */
function valueOf(name: string): string {
  const same = HEADER_CHOICES.find(({ cases, otherwise }) => cases.length === 0 && name in otherwise)?.otherwise[name];
  return same === undefined ? variable(name) : quoted(same);
}

function namesIn({ cases, otherwise }: HeaderChoice): readonly string[] {
  return [...new Set([otherwise, ...cases.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers)))];
}

function mapsOf({ cases, otherwise }: HeaderChoice, base: string): readonly string[] {
  if (cases.length === 0) return [];
  return namesIn({ cases, otherwise }).flatMap((name) => {
    const usual = otherwise[name] ?? '';
    const differing = cases.filter(({ headers }) => (headers[name] ?? '') !== usual);
    const lines = differing.map(({ paths, headers }) => `"~${pattern(base, paths)}" ${quoted(headers[name] ?? '')};`);
    return [`map $uri ${variable(name)} {`, ...indented([`default ${quoted(usual)};`, ...lines]), '}', ''];
  });
}

/** Paths of the rules as one regular expression; as it stands in a quoted string, where `\\` is doubled. */
function pattern(base: string, paths: readonly string[]): string {
  const starts = paths.filter((path) => path.endsWith('*')).map((path) => path.slice(0, -1));
  const endings = paths.filter((path) => path.startsWith('*.')).map((path) => path.slice(2));
  return [
    ...(starts.length === 0 ? [] : [`^${base}(${starts.join('|')})`]),
    ...(endings.length === 0 ? [] : [String.raw`\\.(${endings.join('|')})$`]),
  ].join('|');
}

function notFoundMap({ base, languages }: ServerSettings): readonly string[] {
  const own =
    languages.length === 0
      ? []
      : [`"~^${base}(?<site_language>${languages.join('|')})/" ${base}$site_language/404.html;`];
  return ['map $uri $site_not_found {', ...indented([`default ${base}404.html;`, ...own]), '}', ''];
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(value: string): string {
  return `"${value}"`;
}
