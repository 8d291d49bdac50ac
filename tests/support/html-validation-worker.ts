import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';

/** The loader of one configuration for all pages, resolved only once: resolving it takes a third of the time of a page. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(file);
    return this.#resolved;
  }
}

const task = z.strictObject({ site: z.string(), config: z.string(), files: z.array(z.string()) });
const configuration = z.record(z.string(), z.unknown());

const { site, config, files } = task.parse(workerData);
const validator = new HtmlValidate(new OneConfigLoader(configuration.parse(JSON.parse(readFileSync(config, 'utf8')))));
const faults: string[] = [];
for (const file of files) {
  const { results } = await validator.validateString(readFileSync(path.join(site, file), 'utf8'), file);
  for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages))
    faults.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
}
parentPort?.postMessage(faults);
