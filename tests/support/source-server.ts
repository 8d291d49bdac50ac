import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A status code, a redirect target, or `false`: no answer at all. */
type Reply = number | string | false;

export interface SourceServer {
  readonly origin: string;
  /** What was asked, in order: 'HEAD /ok'. */
  readonly asked: readonly string[];
  readonly userAgents: readonly string[];
  /** How many answers are still being sent. */
  readonly open: () => number;
}

/**
 * A web server on the loopback address until the test ends. Each path has its replies, one after the other; the last one repeats.
 * The body of a GET begins and never ends, so whoever reads it waits for ever.
 */
export async function sourceServer(paths: Readonly<Record<string, readonly Reply[]>>): Promise<SourceServer> {
  const asked: string[] = [];
  const userAgents: string[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = asked.filter((one) => one.endsWith(` ${path}`)).length;
    asked.push(`${request.method ?? ''} ${path}`);
    userAgents.push(request.headers['user-agent'] ?? '');
    open += 1;
    response.on('close', () => (open -= 1));
    const replies = paths[path] ?? [404];
    const reply = replies[Math.min(before, replies.length - 1)] ?? 404;
    if (reply === false) return;
    if (typeof reply === 'string') response.writeHead(302, { location: reply });
    else response.writeHead(reply);
    if (request.method === 'GET') response.write('It begins');
    else response.end();
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return { origin: `http://127.0.0.1:${String(port)}`, asked, userAgents, open: () => open };
}
