import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { headersFor, HTTPS_ONLY, type Headers } from '../routing/hosting/host-rules.ts';

/** Compressed versions of a file as browsers name them, the smaller one first, and the ending under which they lie beside it. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves a built site as a good static host does, by the same rules: `index.html` for folders, the 404 page of the path's language, the
 * headers of the description, compressed files to browsers that read them. A folder asked for without its slash is redirected.
 * @param root folder with the built site
 * @param base path that the site is served under, '/' or '/kim/'
 */
export function staticServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    const asked = request.url ?? '/';
    const url = asked.startsWith(base) ? `/${asked.slice(base.length)}` : '/404.html';
    const file = resolve(root, url);
    if (file === undefined && resolve(root, `${url}/`) !== undefined) {
      response.writeHead(301, { ...headersOf(url.slice(1)), location: `${asked}/` }).end();
      return;
    }
    const found = file ?? notFoundPage(root, url);
    if (found === undefined) response.writeHead(404).end();
    else send(request, response, { root, found, status: file === undefined ? 404 : 200 });
  });
}

interface Answer {
  readonly root: string;
  readonly found: string;
  readonly status: number;
}

function send({ headers, method }: IncomingMessage, response: ServerResponse, { root, found, status }: Answer): void {
  const accepted = (headers['accept-encoding']?.toString() ?? '').split(/[,;]\s*/u);
  const [encoding, ending] = ENCODINGS.find(([name, end]) => accepted.includes(name) && existsSync(found + end)) ?? [];
  const sent = `${found}${ending ?? ''}`;
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    ...headersOf(path.relative(root, found)),
    'content-length': statSync(sent).size,
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
  if (method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

/** Headers of the answer for a file, over HTTP. */
function headersOf(file: string): Headers {
  const all = Object.entries(headersFor(file.split(path.sep).join('/')));
  return Object.fromEntries(
    all.filter(([name]) => name !== HTTPS_ONLY).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The file behind an address, or undefined. Never a file outside the root. */
function resolve(root: string, url: string): string | undefined {
  const pathname = decodePath(url);
  if (pathname === undefined) return undefined;
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const inside = !path.relative(root, file).startsWith('..');
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function notFoundPage(root: string, url: string): string | undefined {
  const segment = url.split('/')[1] ?? '';
  return [path.join(root, segment, '404.html'), path.join(root, '404.html')].find((file) => existsSync(file));
}
