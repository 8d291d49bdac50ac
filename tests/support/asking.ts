import { setTimeout as sleep } from 'node:timers/promises';
import type { AskingAll } from '../../src/tasks/source-check/ask-all.ts';

/** Asks quickly and also on this computer; tests replace what they are about. */
export const QUICK_ASKING: AskingAll = {
  fetch,
  sleep,
  userAgent: 'Test/1.0',
  allowPrivate: true,
  timeoutMs: 1000,
  pauseMs: 1,
  retries: 2,
  parallelHosts: 2,
};

/** The error with which `fetch` fails when a connection does not come about. */
export function connectionError(code: 'ENOTFOUND' | 'EAI_AGAIN' | 'ECONNREFUSED'): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
