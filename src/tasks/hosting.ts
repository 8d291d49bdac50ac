import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caddyfile } from '../routing/hosting/caddy.ts';
import { languageSegments } from '../routing/hosting/language-segments.ts';
import { nginxConfiguration } from '../routing/hosting/nginx.ts';
import { movedIn } from '../routing/hosting/redirects-file.ts';
import type { ServerSettings } from '../routing/hosting/server-settings.ts';
import { readSiteSettings } from '../schemas/site-file.ts';
import { sitePath } from './site-path.ts';

const SERVERS: Readonly<Record<string, (settings: ServerSettings) => string>> = {
  nginx: nginxConfiguration,
  caddy: caddyfile,
};

const USAGE = `npm run hosting -- nginx|caddy [--domain example.org] [--root /var/www/example.org] [--listen 127.0.0.1:8080]

Prints the configuration of a web server for the built site (redirects: as in dist/_redirects).
  --domain  name of the host; without it, that of baseUrl in content/site.yaml
  --root    folder on the server with the content of dist/
  --listen  plain HTTP at this address instead of HTTPS, for a server behind a proxy`;

/** `npm run hosting -- nginx`: prints the configuration of a web server for the site. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { domain: { type: 'string' }, root: { type: 'string' }, listen: { type: 'string' } },
  });
  const print = SERVERS[positionals[0] ?? ''];
  if (print === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const domain = values.domain ?? new URL(readSiteSettings().baseUrl).hostname;
  const redirects = 'dist/_redirects';
  const settings = {
    base: sitePath(),
    root: (values.root ?? `/var/www/${domain}`).replace(/\/$/u, ''),
    domain,
    languages: languageSegments(),
    moved: existsSync(redirects) ? movedIn(readFileSync(redirects, 'utf8')) : [],
  };
  console.log(print(values.listen === undefined ? settings : { ...settings, listen: values.listen }));
}

main();
