import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, readSiteSettings } from '../schemas/site-file.ts';
import { mergeHealth } from '../schemas/source-health.ts';
import { ContentFolder } from './content-files.ts';
import { askAll, type AskingAll } from './source-check/ask-all.ts';
import { collectAddresses } from './source-check/collect-addresses.ts';
import { readHealth, writeHealth } from './source-check/health-file.ts';
import { reportOf } from './source-check/report.ts';

/** One run of the task. */
export interface SourceCheck {
  /** The content folder. */
  readonly root: string;
  /** ISO date of the run. */
  readonly today: string;
  /** Asks only addresses that contain this text. */
  readonly only: string | undefined;
  /** Leaves the result file as it is. */
  readonly dryRun: boolean;
  readonly asking: AskingAll;
}

/**
 * Asks the addresses of all sources, and records in content/registry/source-health.json whether they still answer. If no server
 * answers at all, the file stays as it is: then the network is missing, not the sources. Resolves to a report, and whether
 * anything answered. Throws when the content is faulty or no address contains `only`.
 */
export async function checkSources(check: SourceCheck): Promise<{ report: string; answered: boolean }> {
  const folder = new ContentFolder(check.root);
  const earlier = readHealth(folder);
  const addresses = collectAddresses(folder);
  const chosen = addresses.filter((address) => address.includes(check.only ?? ''));
  if (chosen.length === 0) throw new Error(`No source has an address with "${check.only ?? ''}".`);
  const answers = await askAll(chosen, check.asking);
  const answered = answers.some(({ code }) => code !== undefined);
  if (answered && !check.dryRun) {
    const stillCited = earlier?.sources.filter(({ url }) => addresses.includes(url)) ?? [];
    const known = earlier && { ...earlier, sources: stillCited };
    writeHealth(folder, mergeHealth(known, answers, check.today));
  }
  return { report: reportOf(answers), answered };
}

/** `npm run check:sources`: needs the network, so no part of build or tests; exit code 1 only if it could not run. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const { report, answered } = await checkSources({
    root: CONTENT_DIR,
    today: new Date().toISOString().slice(0, 10),
    only: values.only,
    dryRun: values['dry-run'],
    asking: {
      fetch,
      sleep,
      userAgent: `IntegrationsraeteBeteiligenSourceCheck/1.0 (+${readSiteSettings().baseUrl})`,
      allowPrivate: false,
      timeoutMs: 15_000,
      pauseMs: 1000,
      retries: 2,
      parallelHosts: 8,
    },
  });
  console.log(report);
  if (!answered) throw new Error('\nNo server answered: is there a network? The result file stays as it was.');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
