import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Milliseconds in which even a slow machine starts a browser, loads a page or does what a test asks for. */
export const PATIENCE = 240_000;

/** Starts a Chromium: the one named by `CHROMIUM`, one of the system, else the one of the npm package. */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
  if (installed !== undefined)
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox'], timeout: PATIENCE });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args, timeout: PATIENCE });
}
