import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { BUILD_TIME } from '../support/build-trial.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const trials = mkdtempSync(path.join(tmpdir(), 'build-'));
afterAll(() => rmSync(trials, { recursive: true, force: true }));

interface Outcome {
  readonly exitCode: unknown;
  readonly printed: string;
  /** Files of the published site after the build. */
  readonly published: readonly string[];
}

const PUBLISHED = { 'index.html': '<!doctype html><title>The last good site</title>' };

/** Builds a broken copy of the content over an earlier site, as `npm run build` does. */
async function build(
  name: string,
  breakIt: (content: ContentCopy) => void,
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(trials, 'trial-'));
  const content = new ContentCopy(path.join(folder, 'content'));
  breakIt(content);
  const site = path.join(folder, 'dist');
  writeFiles(site, PUBLISHED);
  const env = { CONTENT_DIR: content.root, OUT_DIR: site, CACHE_DIR: path.join(folder, 'cache') };
  const { exitCode, printed } = await run({ ...env, ...more, ASTRO_TELEMETRY_DISABLED: '1' });
  expect(readFileSync(path.join(site, 'index.html'), 'utf8'), name).toBe(PUBLISHED['index.html']);
  return { exitCode, printed, published: readdirSync(site) };
}

async function run(env: Readonly<Record<string, string>>): Promise<Pick<Outcome, 'exitCode' | 'printed'>> {
  try {
    const options = { env: { PATH: process.env['PATH'], ...env }, timeout: BUILD_TIME };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['src/tasks/build.ts'], options);
    return { exitCode: 0, printed: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { exitCode: Reflect.get(error, 'code'), printed: String(Reflect.get(error, 'stderr')) };
  }
}

const TRIED = BAD_INPUTS.filter(({ alsoBuild }) => alsoBuild);

describe.concurrent('The build stops, says where and how to mend it, and leaves the last good site for', () => {
  test.each(TRIED)('$name', async ({ name, breakIt, fault }) => {
    const { exitCode, printed, published } = await build(name, breakIt);
    expect(exitCode).toBe(1);
    expect(printed).toContain(fault.file);
    expect(printed).toContain(fault.found);
    expect(printed).toContain(fault.fix);
    expect(printed).toContain('the last good site stays as it was');
    expect(published).toEqual(Object.keys(PUBLISHED));
  });

  test('a link that leads nowhere, which shows only on the finished pages', async () => {
    const methodology = 'content/texts/de/pages/methodology.mdx';
    const { exitCode, printed, published } = await build(
      'dead link',
      (content) => {
        content.write(methodology, `${content.read(methodology)}\nSiehe [dort](/gibt-es-nicht/).\n`);
        content.record('2026-11-22');
      },
      { SITE_LANGUAGES: 'de' },
    );
    expect(exitCode).toBe(1);
    expect(printed).toContain('/methodik/: /gibt-es-nicht/ – no such page or file');
    expect(printed).toContain('the last good site stays as it was');
    expect(published).toEqual(Object.keys(PUBLISHED));
  });

  test.each([
    ['a pseudo-language', { PSEUDO_LANGUAGE: 'keys' }, 'PSEUDO_LANGUAGE is set'],
    ['some of the languages only', { SITE_LANGUAGES: 'tr' }, 'SITE_LANGUAGES is set'],
  ])('%s, unless it is built into a folder of its own', async (_name, variables, message) => {
    const { exitCode, printed } = await run({ ...variables, ASTRO_TELEMETRY_DISABLED: '1' });
    expect(exitCode).toBe(1);
    expect(printed).toContain(message);
    expect(printed).toContain('OUT_DIR');
  });
});
