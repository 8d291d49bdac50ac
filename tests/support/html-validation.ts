import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';

const lines = z.array(z.string());

/**
 * What html-validate objects to on pages of a site, as "file:line:column rule: message". The pages are shared out among the
 * processor's cores.
 * @param files relative to the site's root
 */
export async function validatePages(
  site: string,
  config: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const workers = availableParallelism();
  const shares = Array.from({ length: workers }, (_, worker) =>
    files.filter((_file, index) => index % workers === worker),
  );
  return (await Promise.all(shares.map((share) => validateShare(site, config, share)))).flat().sort();
}

function validateShare(site: string, config: string, files: readonly string[]): Promise<readonly string[]> {
  const task = { config: path.resolve(config), site: path.resolve(site), files };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('html-validation-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (message: unknown) => resolve(lines.parse(message)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The worker stopped with code ${String(code)} and no result`)));
  });
}
