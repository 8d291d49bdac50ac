import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caddyfile } from '../../src/routing/hosting/caddy.ts';
import { nginxConfiguration } from '../../src/routing/hosting/nginx.ts';
import type { ServerSettings } from '../../src/routing/hosting/server-settings.ts';
import { ask } from './ask.ts';

/** Milliseconds in which even a slow machine starts a web server. */
const PATIENCE = 60_000;

/** A web server that a configuration can be tried with. */
export interface WebServer {
  readonly name: 'nginx' | 'caddy';
  /** Compressed versions that it sends. */
  readonly encodings: readonly string[];
  /** Writes the configuration of a site into a folder of the server's own; returns the arguments to start it with. */
  readonly configure: (settings: ServerSettings, folder: string) => readonly string[];
}

export const WEB_SERVERS: readonly WebServer[] = [
  { name: 'nginx', encodings: ['gzip'], configure: configureNginx },
  { name: 'caddy', encodings: ['br', 'gzip'], configure: configureCaddy },
];

/** Where the system keeps programs, beside those of the user. */
const PROGRAMS = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program of a web server, or undefined where it is not installed. */
export function programOf({ name }: WebServer): string | undefined {
  return PROGRAMS.map((folder) => path.join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** nginx as the current user: one process, with all that it writes in the folder. */
function configureNginx(settings: ServerSettings, folder: string): readonly string[] {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    ...[
      'daemon off;',
      'master_process off;',
      `pid ${folder}/nginx.pid;`,
      'error_log stderr error;',
      'events {}',
      'http {',
    ],
    ...['access_log off;', ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`)],
    ...[`include ${folder}/site.conf;`, '}'],
  ];
  writeFileSync(path.join(folder, 'site.conf'), nginxConfiguration(settings));
  writeFileSync(path.join(folder, 'nginx.conf'), main.join('\n'));
  return ['-p', folder, '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')];
}

function configureCaddy(settings: ServerSettings, folder: string): readonly string[] {
  const file = path.join(folder, 'Caddyfile');
  const quiet = ['{', '  admin off', '  log {', '    level ERROR', '  }', '}', ''];
  writeFileSync(file, quiet.join('\n') + caddyfile(settings));
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

/**
 * Starts a web server for a site on a free port.
 * @returns its port, and how to stop it
 * @throws with what the server said, if it does not start
 */
export async function startWebServer(
  server: WebServer,
  settings: Omit<ServerSettings, 'listen'>,
  folder: string,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const parameters = server.configure({ ...settings, listen: `127.0.0.1:${String(port)}` }, folder);
  const env = { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(programOf(server) ?? server.name, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill();
      throw new Error(`${server.name} does not start: ${said}`);
    }
    await pause(50);
  }
  return {
    port,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  try {
    await ask(port, '/');
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port');
  return bound.port;
}
