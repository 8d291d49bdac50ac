import { rmSync } from 'node:fs';
import path from 'node:path';
import { findDeadLinks } from '../integrations/check-links.ts';
import { compressSite } from '../integrations/compress.ts';
import { writeHostFiles } from '../integrations/host-files.ts';
import { isolateLatinInPages } from '../integrations/isolate-latin.ts';
import { placeNotFoundPages, publish } from '../integrations/publish.ts';
import { formatFault } from '../schemas/fault.ts';
import { checkContent } from './check-content.ts';
import { redirectRules } from '../routing/redirects.ts';
import { readRenamed } from '../schemas/renamed-file.ts';
import { CONTENT_DIR } from '../schemas/site-file.ts';
import { sitePath } from './site-path.ts';
import { untranslatedLines } from './translations/report.ts';

const DIST = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const STAGING = path.join(path.dirname(DIST), `.staging-${path.basename(DIST)}`);

/** A site in a pseudo-language, or with some of its languages, is for trials: it never takes the place of the real one. */
function refuseTrial(): void {
  const names = ['PSEUDO_LANGUAGE', 'SITE_LANGUAGES'].filter((name) => (process.env[name] ?? '') !== '');
  if (names.length > 0 && process.env['OUT_DIR'] === undefined)
    throw new Error(`${names.join(' and ')} is set: name another folder for this trial in OUT_DIR.`);
}

/**
 * `npm run build`: checks the content, builds the site into a staging folder, adds the search index, checks every link, writes
 * what hosts need, and only then swaps the result in. If anything fails, the last good `dist/` stays as it was and the exit code is 1.
 */
async function main(): Promise<void> {
  refuseTrial();
  const faults = checkContent(CONTENT_DIR);
  if (faults.length > 0) throw new Error(faults.map(formatFault).join('\n\n'));
  rmSync(STAGING, { recursive: true, force: true });
  const [{ build }, { writeSearchIndex }] = await Promise.all([
    import('astro'),
    import('../integrations/search-index.ts'),
  ]);
  await build({ outDir: STAGING, logLevel: 'warn' });
  placeNotFoundPages(STAGING);
  isolateLatinInPages(STAGING);
  const [searchable] = await Promise.all([writeSearchIndex(STAGING), compressSite(STAGING)]);
  await compressSite(STAGING, 'pagefind');
  const dead = findDeadLinks(STAGING, sitePath());
  if (dead.length > 0)
    throw new Error(
      dead
        .slice(0, 50)
        .map((link) => `${link.page}: ${link.target} – ${link.reason}`)
        .join('\n'),
    );
  writeHostFiles(STAGING, sitePath(), redirectRules(readRenamed()));
  publish(STAGING, DIST);
  for (const line of untranslatedLines(CONTENT_DIR)) console.warn(line);
  console.log(`Built ${path.relative('.', DIST) || '.'}: ${String(searchable)} pages can be searched.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nNothing was published: the last good site stays as it was.');
  process.exitCode = 1;
}
