import type { SourceAnswer, SourceStatus } from '../../schemas/source-health.ts';
import { followRedirects, type Outcome, type Requesting } from './follow-redirects.ts';
import type { HostQueue } from './host-queue.ts';

/** How one address is asked. */
export interface Asking extends Requesting {
  /** How often an address is asked again that could not be reached. */
  readonly retries: number;
  /** Milliseconds between two requests to the same host; the pauses before retries are multiples of it. */
  readonly pauseMs: number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/**
 * Asks one address whether it still answers: HEAD, then GET unless that went well; again after growing pauses while the address
 * cannot be reached. A host name counts as not existing only if every try said so.
 */
export async function askSource(url: string, asking: Asking, queue: HostQueue): Promise<SourceAnswer> {
  let outcome = await askOnce(url, asking, queue);
  let neverExisted = outcome.end === 'no-such-host';
  for (let retry = 1; retry <= asking.retries && isWorthRetry(outcome); retry += 1) {
    await asking.sleep(asking.pauseMs * 2 ** retry);
    outcome = await askOnce(url, asking, queue);
    neverExisted &&= outcome.end === 'no-such-host';
  }
  const { code } = outcome;
  const status = neverExisted ? 'gone' : statusOf(outcome);
  return code === undefined ? { url, status } : { url, status, code };
}

async function askOnce(url: string, asking: Asking, queue: HostQueue): Promise<Outcome> {
  const head = await followRedirects('HEAD', url, asking, queue);
  const settled = statusOf(head) === 'ok' || head.end === 'no-such-host' || head.end === 'forbidden';
  if (settled) return head;
  const get = await followRedirects('GET', url, asking, queue);
  return get.end === 'no-such-host' ? { ...get, end: 'trouble' } : get; // for HEAD the name had not been missing
}

function isWorthRetry(outcome: Outcome): boolean {
  return outcome.end !== 'forbidden' && statusOf(outcome) === 'unreachable';
}

/** What the end of one try proves; a missing host name proves nothing until every try has met it. */
function statusOf({ end, code = 0 }: Outcome): SourceStatus {
  if (end !== 'answer') return 'unreachable';
  if (code >= 200 && code < 300) return 'ok';
  return code === 404 || code === 410 ? 'gone' : 'unreachable';
}
