import type { Redirect } from './redirect.ts';

/** What the configuration of a web server needs to know of the place where it runs. */
export interface ServerSettings {
  /** Path that the site is served under, '/' or '/kim/'. */
  readonly base: string;
  /** Folder with the built site on the server, without a slash at its end. */
  readonly root: string;
  /** Name of the host; the server then speaks HTTPS. */
  readonly domain: string;
  /** Address and port for plain HTTP instead, behind a proxy that ends HTTPS: '127.0.0.1:8080'. */
  readonly listen?: string;
  /** First parts of the addresses of the languages that have one: 'tr', 'ar'. */
  readonly languages: readonly string[];
  readonly moved: readonly Redirect[];
}

/** Lines of a configuration, moved to the right; empty lines stay empty. */
export function indented(lines: readonly string[], spaces = 2): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(spaces) + line));
}
