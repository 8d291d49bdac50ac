import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { benchSearch } from './bench-search.ts';

const SCALES = [1, 2, 4];
const SAMPLE_MS = 100;

/**
 * `npm run bench`: builds the site with 1×, 2× and 4× the authorities (made up, outside `content/`) and prints pages, seconds,
 * pages per second, peak memory, and the size of the site and of its search index; then how fast the search of the real site answers.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const rows: Record<string, string | number>[] = [];
  try {
    for (const scale of SCALES) rows.push(await measure(folder, scale));
    console.table(await benchSearch(path.join(folder, 'site-1')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(rows);
}

async function measure(folder: string, scale: number): Promise<Record<string, string | number>> {
  const content = path.join(folder, `content-${String(scale)}`);
  const site = path.join(folder, `site-${String(scale)}`);
  cpSync('content', content, { recursive: true });
  multiplyAuthorities(path.join(content, 'registry/authorities.csv'), scale);
  const started = performance.now();
  const peak = await buildSite({
    CONTENT_DIR: content,
    OUT_DIR: site,
    CACHE_DIR: path.join(folder, `cache-${String(scale)}`),
  });
  const seconds = (performance.now() - started) / 1000;
  const pages = filesBelow(site).filter((file) => file.endsWith('.html')).length;
  return {
    authorities: `${String(scale)}×`,
    pages,
    seconds: seconds.toFixed(1),
    'ms per page': ((1000 * seconds) / pages).toFixed(2),
    'pages per second': Math.round(pages / seconds),
    'peak memory (MB)': Math.round(peak / 1024),
    'dist (MB)': megabytes(site),
    'search index (MB)': megabytes(path.join(site, 'pagefind')),
  };
}

/** Appends made-up copies of all authorities: each copy with unused keys and its own slugs. */
function multiplyAuthorities(file: string, scale: number): void {
  const table = readFileSync(file, 'utf8');
  const rows = parse<Record<string, string>>(table, { columns: true });
  const header = Object.keys(rows[0] ?? {});
  const codes = [...new Set(rows.map((row) => (row['ags'] ?? '').slice(0, 5)))];
  const free = Array.from({ length: 1000 }, (_, index) => `05${String(index).padStart(3, '0')}`).filter(
    (code) => !codes.includes(code),
  );
  const copies: string[] = [];
  for (let copy = 1; copy < scale; copy += 1) {
    const offset = (copy - 1) * codes.length;
    const renamed = new Map(codes.map((code, index) => [code, free[offset + index] ?? '']));
    for (const row of rows) copies.push(header.map((column) => cell(copyOf(row, column, copy, renamed))).join(','));
  }
  writeFileSync(file, `${table.trimEnd()}\n${copies.map((line) => `${line}\n`).join('')}`);
}

function copyOf(row: Record<string, string>, column: string, copy: number, codes: ReadonlyMap<string, string>): string {
  const value = row[column] ?? '';
  if (column === 'slug') return `${value}-${String(copy + 1)}`;
  if (column === 'name' || column === 'official_name') return `${value} ${String(copy + 1)}`;
  if (column === 'ags' || column === 'kreis_ags')
    return value === '' ? '' : `${codes.get(value.slice(0, 5)) ?? ''}${value.slice(5)}`;
  return value;
}

function cell(value: string): string {
  return value.includes(',') ? `"${value}"` : value;
}

/** Runs the build; resolves to the peak memory of it and its child processes, in KiB (Linux; elsewhere 0). */
function buildSite(env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['src/tasks/build.ts'], { env: { ...process.env, ...env }, stdio: 'inherit' });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentOfTree(child.pid ?? 0))), SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(peak);
      else reject(new Error(`the build failed with exit code ${String(code)}`));
    });
  });
}

function residentOfTree(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').trim();
    const own = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
    return children
      .split(' ')
      .filter(Boolean)
      .map(Number)
      .reduce((sum, one) => sum + residentOfTree(one), own);
  } catch {
    return 0;
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function megabytes(folder: string): string {
  const bytes = filesBelow(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  return (bytes / 1_000_000).toFixed(1);
}

await main();
