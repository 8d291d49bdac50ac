import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor, HTTPS_ONLY } from '../../src/routing/hosting/host-rules.ts';
import { SMALL_SITE, type Question } from './small-site.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks a server on this machine for an address, sent as written (clients would tidy it). */
export async function ask(
  port: number,
  address: string,
  { method, accepts }: Pick<Question, 'method' | 'accepts'> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port, path: address, agent: false, method: method ?? 'GET' },
        headers: accepts === undefined ? {} : { 'accept-encoding': accepts },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers, body: unpacked(Buffer.concat(parts), headers['content-encoding']) });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (body.length === 0 || encoding === undefined) return body.toString();
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();
}

/** Headers that the site speaks of; those of other names are the server's own business. */
const NAMES = [
  ...new Set(
    ['', 'a.csv', 'einbetten/a/'].flatMap((path) => Object.keys(headersFor(path))).map((name) => name.toLowerCase()),
  ),
].filter((name) => name !== HTTPS_ONLY.toLowerCase());

interface Comparable {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly encoding: string | undefined;
  /** Whether caches are told that other browsers may get another version; asked of compressed answers. */
  readonly varies: boolean;
  readonly body: string;
}

/** An answer of a server, as far as the description of the site speaks of it. */
export function given({ status: sent, headers, body }: Answer, { method, answer }: Question): Comparable {
  // Caddy redirects to folders by 308, which for questions that send nothing is the same.
  const status = sent === 308 ? 301 : sent;
  const picked = NAMES.map((name) => [name, headers[name]?.toString()] as const).filter(
    ([, value]) => value !== undefined,
  );
  const all = Object.fromEntries(picked);
  const type = headersFor(answer)['Content-Type'];
  // Of a file whose type the site does not know, and of a redirect, the type is the server's own business too.
  if (status === 301 || type === undefined) delete all['content-type'];
  const place = new URL(headers.location ?? '/', 'http://host').pathname;
  return {
    status,
    headers: all,
    encoding: headers['content-encoding'],
    varies: headers['content-encoding'] !== undefined && /accept-encoding/iu.test(headers.vary ?? ''),
    body: status === 301 ? place : method === 'HEAD' ? String(body.length) : body,
  };
}

/** The answer that the description of the site asks for, over plain HTTP. */
export function wanted(question: Question, base: string, encodings: readonly string[]): Comparable {
  const { status, answer, method, accepts } = question;
  const asked = status === 301 ? answer.replace(/\/$/u, '') : answer;
  const said = Object.entries(headersFor(asked))
    .filter(([name]) => name !== HTTPS_ONLY)
    .map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = Object.fromEntries(said);
  if (status === 301) delete headers['content-type'];
  const body = status === 301 ? `${base}${answer}` : method === 'HEAD' ? '0' : (SMALL_SITE[answer] ?? '');
  const encoding = accepts !== undefined && encodings.includes(accepts) ? accepts : undefined;
  return { status, headers, encoding, varies: encoding !== undefined, body };
}
