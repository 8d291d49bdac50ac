import { z } from 'astro/zod';
import { isoDate, webAddress } from './fields.ts';

/**
 * What is known about an address: `ok` (it answers), `gone` (the server says so with 404 or 410, or its host name does not
 * exist), `unreachable` (everything that proves neither: server errors, refusals, timeouts, trouble with the connection).
 */
const sourceStatus = z.enum(['ok', 'gone', 'unreachable']);
export type SourceStatus = z.infer<typeof sourceStatus>;

const sourceAnswer = z.strictObject({
  url: webAddress,
  status: sourceStatus,
  /** Last HTTP status code that a server sent; none where no server answered. */
  code: z.int().min(100).max(599).optional(),
});

/** What came of asking one address. */
export type SourceAnswer = Readonly<z.infer<typeof sourceAnswer>>;

/** content/registry/source-health.json: whether the addresses of the sources still answer; written by `npm run check:sources`. */
export const sourceHealthSchema = z.strictObject({
  /** Day of the last run that asked every address of this file. */
  checked: isoDate,
  sources: z
    .array(
      z.strictObject({
        ...sourceAnswer.shape,
        /** Day on which this status was first seen. */
        since: isoDate,
      }),
    )
    .refine((sources) => sources.every(({ url }, index) => index === 0 || (sources[index - 1]?.url ?? '') < url), {
      error: 'the addresses are sorted, each stands there once',
    }),
});
export type SourceHealth = z.infer<typeof sourceHealthSchema>;

/**
 * The result file after a run. An address whose status is the same as before keeps the day on which it was first seen; addresses
 * that this run did not ask keep what was known, and then the file does not call itself checked today.
 * @param results answers of this run, each address once
 * @param today ISO date of this run
 */
export function mergeHealth(
  earlier: SourceHealth | undefined,
  results: readonly SourceAnswer[],
  today: string,
): SourceHealth {
  const known = new Map(earlier?.sources.map((source) => [source.url, source]));
  const asked = results.map((answer) => {
    const before = known.get(answer.url);
    return { ...answer, since: before?.status === answer.status ? before.since : today };
  });
  const askedUrls = new Set(results.map(({ url }) => url));
  const notAsked = [...known.values()].filter(({ url }) => !askedUrls.has(url));
  return {
    checked: notAsked.length === 0 ? today : (earlier?.checked ?? today),
    sources: [...asked, ...notAsked].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
}
