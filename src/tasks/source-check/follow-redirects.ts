import type { HostQueue } from './host-queue.ts';
import { isPrivateAddress } from './private-address.ts';

const MAX_REDIRECTS = 5;
const REDIRECT_CODES: readonly number[] = [301, 302, 303, 307, 308];

/** How one request is made. */
export interface Requesting {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly userAgent: string;
  /** Milliseconds that a server has for each answer. */
  readonly timeoutMs: number;
  /** Whether addresses in loopback, link-local and private networks may be asked: only in tests. */
  readonly allowPrivate: boolean;
}

/** Where a chain of redirects ended; `code` is the last HTTP status that a server sent. */
export interface Outcome {
  /** `forbidden`: the address, or one it redirects to, must not be asked. `no-such-host`: of the first address only. */
  readonly end: 'answer' | 'no-such-host' | 'forbidden' | 'trouble';
  readonly code: number | undefined;
}

/** Asks an address and follows up to five redirects. Never reads a body, never throws. */
export async function followRedirects(
  method: 'HEAD' | 'GET',
  address: string,
  requesting: Requesting,
  queue: HostQueue,
): Promise<Outcome> {
  let url = URL.parse(address);
  let code: number | undefined;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    if (url === null) return { end: 'trouble', code };
    if (!mayBeAsked(url, requesting)) return { end: 'forbidden', code };
    const asked = url;
    try {
      const response = await queue.take(asked.hostname, () => request(method, asked, requesting));
      code = response.status;
      if (!REDIRECT_CODES.includes(code)) return { end: 'answer', code };
      const target = response.headers.get('location');
      url = target === null ? null : URL.parse(target, asked);
    } catch (error) {
      // A redirect to a host that does not exist may be a slip of the server: it is no proof that the source is gone.
      return { end: redirects === 0 && isNoSuchHost(error) ? 'no-such-host' : 'trouble', code };
    }
  }
  return { end: 'trouble', code };
}

function mayBeAsked({ protocol, hostname }: URL, { allowPrivate }: Requesting): boolean {
  return /^https?:$/u.test(protocol) && (allowPrivate || !isPrivateAddress(hostname));
}

async function request(method: string, url: URL, requesting: Requesting): Promise<Response> {
  const response = await requesting.fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': requesting.userAgent },
    signal: AbortSignal.timeout(requesting.timeoutMs),
  });
  await response.body?.cancel();
  return response;
}

/** Whether the resolver says that a host name does not exist (ENOTFOUND); EAI_AGAIN would say that it could not find out. */
function isNoSuchHost(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
}
