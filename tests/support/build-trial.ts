import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Milliseconds in which even a slow machine builds a few languages. */
export const BUILD_TIME = 400_000;

/** Builds a trial site, as `npm run build` does, with these settings in its environment; throws when that fails. */
export async function buildTrial(settings: Readonly<Record<string, string>>): Promise<void> {
  const env = { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)(process.execPath, ['src/tasks/build.ts'], { env, timeout: BUILD_TIME });
}
