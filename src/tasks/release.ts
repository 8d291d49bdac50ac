import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archiveName, makeSnapshot, type DataFiles, type Previous } from './release/snapshot.ts';

const DIST = path.resolve(process.env['OUT_DIR'] ?? 'dist');

/** Files that lie beside the open data and are none: the page, copies for the host, and what the snapshot makes itself. */
const NO_DATA = /^(index\.html|SHA256SUMS|.*\.zip|.*\.(br|gz))$/u;

function readData(folder: string): DataFiles {
  if (!existsSync(path.join(folder, 'datapackage.json')))
    throw new Error(`There are no open data in ${folder}: npm run build.`);
  const names = readdirSync(folder).filter((name) => !NO_DATA.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Date of the site and fingerprint of its data: '2026-11-23-3f9a1c2e', from the descriptor of the open data. */
function snapshotName(data: DataFiles): string {
  const descriptor = new TextDecoder().decode(data.get('datapackage.json'));
  const created = /"created": ?"(\d{4}-\d{2}-\d{2})/u.exec(descriptor)?.[1];
  const version = /"version": ?"\d{4}-\d{2}-\d{2}-([0-9a-f]+)"/u.exec(descriptor)?.[1];
  if (created === undefined || version === undefined) throw new Error('datapackage.json names no date and version.');
  return `${created}-${version}`;
}

/** The newest snapshot in a folder besides one: by its date, and of those of one day the one that was written last. */
function previousIn(folder: string, besides: string): Previous | undefined {
  const found = readdirSync(folder)
    .filter((name) => name !== besides && /^\d{4}-\d{2}-\d{2}-[0-9a-f]+$/u.test(name))
    .map((name) => ({ name, file: path.join(folder, name, archiveName(name)) }))
    .filter(({ file }) => existsSync(file))
    .map((one) => ({ ...one, day: one.name.slice(0, '2026-11-22'.length), written: statSync(one.file).mtimeMs }))
    .filter(({ day }) => day <= besides.slice(0, day.length))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.written - b.written)
    .at(-1);
  return found === undefined ? undefined : { name: found.name, archive: readFileSync(found.file) };
}

/**
 * `npm run release [-- folder]` (after the build): a dated snapshot of the open data to publish or archive, with checksums and
 * the findings that changed since the one before, in `.releases/` or another folder.
 */
function main(): void {
  const folder = path.resolve(process.argv[2] ?? '.releases');
  const data = readData(path.join(DIST, 'daten'));
  const name = snapshotName(data);
  mkdirSync(path.join(folder, name), { recursive: true });
  const snapshot = makeSnapshot(name, data, previousIn(folder, name));
  for (const [file, bytes] of snapshot) writeFileSync(path.join(folder, name, file), bytes);
  console.log(new TextDecoder().decode(snapshot.get('changes.txt')).trimEnd());
  console.log(`\nSnapshot: ${path.join(path.relative('.', folder), name)}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
