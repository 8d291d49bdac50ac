import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What code from hostile content would leave behind: a global variable, a file, a request to a server of this machine. */
export interface Traces {
  /** Which of them there are by now. */
  readonly found: () => readonly string[];
  readonly remove: () => void;
}

/** Lays the traps, by the names that TRAPS uses: `HOSTILE_FILE` and `HOSTILE_ADDRESS` in the environment. */
export async function layTraps(): Promise<Traces> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const file = path.join(folder, 'ran');
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  process.env['HOSTILE_FILE'] = file;
  process.env['HOSTILE_ADDRESS'] = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/`;
  return {
    found: () => [
      ...(Reflect.has(globalThis, '__hostile') ? ['variable'] : []),
      ...(existsSync(file) ? ['file'] : []),
      ...(requests > 0 ? ['request'] : []),
    ],
    remove: () => {
      Reflect.deleteProperty(globalThis, '__hostile');
      rmSync(folder, { recursive: true, force: true });
      server.close();
    },
  };
}
