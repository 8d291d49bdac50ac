import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as a plain static host does: `index.html` for folders, the 404 page of the path's language.
 * A folder asked for without its slash is redirected.
 * @param root folder with the built site
 * @param base path that the site is served under, '/' or '/kim/'
 */
export function staticServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    const asked = request.url ?? '/';
    const url = asked.startsWith(base) ? `/${asked.slice(base.length)}` : '/404.html';
    const file = resolve(root, url);
    if (file === undefined && resolve(root, `${url}/`) !== undefined) {
      response.writeHead(301, { location: `${asked}/` }).end();
      return;
    }
    const found = file ?? notFoundPage(root, url);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(found)] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(found).pipe(response);
  });
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
