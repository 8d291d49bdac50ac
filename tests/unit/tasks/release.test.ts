import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FINDING_CODES } from '../../../src/domain/finding.ts';
import { changesCsv, changesText, findingChanges } from '../../../src/tasks/release/finding-changes.ts';
import { archiveName, checksums, makeSnapshot } from '../../../src/tasks/release/snapshot.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const HEAD = 'ags,ars,name,demand,finding\r\n';
const OLD = `${HEAD}05315000,1,Köln,concepts,not-researched\r\n05566076,2,Rheine,concepts,partly-met\r\n05999999,3,Alt,concepts,met\r\n`;
const NEW = `${HEAD}05315000,1,Köln,concepts,met\r\n05566076,2,Rheine,concepts,partly-met\r\n05999998,3,Neu,concepts,not-researched\r\n`;

test('Two tables of findings differ in the cells that are new, changed or gone.', () => {
  expect(findingChanges(OLD, NEW)).toEqual([
    { change: 'changed', ags: '05315000', name: 'Köln', demand: 'concepts', from: 'not-researched', to: 'met' },
    { change: 'added', ags: '05999998', name: 'Neu', demand: 'concepts', from: '', to: 'not-researched' },
    { change: 'removed', ags: '05999999', name: 'Alt', demand: 'concepts', from: 'met', to: '' },
  ]);
});

test('A table does not differ from itself, whatever the order of its rows and columns, or a new name of a place.', () => {
  const turned = `finding,demand,name,ags\nmet,concepts,Alt,05999999\npartly-met,concepts,Rheine (neu),05566076\nnot-researched,concepts,Köln,05315000\n`;
  expect(findingChanges(OLD, OLD)).toEqual([]);
  expect(findingChanges(OLD, turned)).toEqual([]);
});

test('The changes turn the older table into the newer one, whatever they hold.', () => {
  const keys = fc.constantFrom('05315000', '05566076', '05111000');
  const cells = fc.uniqueArray(
    fc.tuple(keys, fc.constantFrom('concepts', 'reporting'), fc.constantFrom(...FINDING_CODES)),
    {
      selector: ([ags, demand]) => `${ags} ${demand}`,
    },
  );
  const table = (rows: readonly (readonly [string, string, string])[]): string =>
    HEAD + rows.map(([ags, demand, finding]) => `${ags},1,Ort,${demand},${finding}\r\n`).join('');
  const byCell = (rows: readonly (readonly [string, string, string])[]): Map<string, string> =>
    new Map(rows.map(([ags, demand, finding]) => [`${ags} ${demand}`, finding]));
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const made = byCell(before);
      for (const { ags, demand, from, to } of findingChanges(table(before), table(after))) {
        expect(made.get(`${ags} ${demand}`) ?? '').toBe(from);
        if (to === '') made.delete(`${ags} ${demand}`);
        else made.set(`${ags} ${demand}`, to);
      }
      expect([...made].sort()).toEqual([...byCell(after)].sort());
    }),
  );
});

test('The changes are told as a table and as a text, which says that an open finding never means no.', () => {
  const changes = findingChanges(OLD, NEW);
  expect(parse(changesCsv(changes), { columns: true })).toHaveLength(3);
  const text = changesText(changes, '2026-12-01-ab', '2026-11-22-cd');
  expect(text).toContain('compared with 2026-11-22-cd: added 1, changed 1, removed 1.');
  expect(text).toContain('changed: Köln (05315000), concepts: not-researched → met');
  expect(text).toContain('never means no');
  expect(changesText([], '2026-11-22-cd', undefined)).toContain('the first snapshot');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const DATA = new Map([
  ['assessments.csv', bytes(NEW)],
  ['authorities.geojson', bytes('{}')],
]);

test('A snapshot holds all data, what changed, and checksums that are right; the same data give the same bytes.', () => {
  const name = '2026-12-01-3f9a1c2e';
  const older = makeSnapshot('2026-11-22-11111111', new Map([['assessments.csv', bytes(OLD)]]), undefined);
  const archive = older.get(archiveName('2026-11-22-11111111')) ?? bytes('');
  const previous = { name: '2026-11-22-11111111', archive };
  const snapshot = makeSnapshot(name, DATA, previous);
  expect([...snapshot.keys()]).toEqual([archiveName(name), 'changes.csv', 'changes.txt', 'SHA256SUMS']);
  const content = unzipSync(snapshot.get(archiveName(name)) ?? bytes(''));
  expect(Object.keys(content).sort()).toEqual(
    ['SHA256SUMS', 'assessments.csv', 'authorities.geojson', 'changes.csv', 'changes.txt'].sort(),
  );
  for (const line of text(content['SHA256SUMS']).trimEnd().split('\n')) {
    const [sum, file = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(content[file] ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
  expect(text(snapshot.get('changes.txt'))).toContain('changed 1');
  expect(checksums(makeSnapshot(name, DATA, previous))).toBe(checksums(snapshot));
});

test('Without a table of findings there is no snapshot, and none to compare with.', () => {
  expect(() => makeSnapshot('2026-12-01-3f', new Map(), undefined)).toThrow('hold no assessments.csv');
  const archive = makeSnapshot('2026-11-01-1a', DATA, undefined).get('SHA256SUMS') ?? bytes('');
  expect(() => makeSnapshot('2026-12-01-3f', DATA, { name: 'x', archive })).toThrow();
});

/** Runs `npm run release` on a site whose open data have this date, fingerprint and table. */
function release(folder: string, date: string, version: string, table: string): string {
  const site = path.join(folder, `site-${date}`);
  writeFiles(site, {
    'daten/datapackage.json': JSON.stringify(
      { version: `2026-11-22-${version}`, created: `${date}T00:00:00Z` },
      null,
      2,
    ),
    'daten/assessments.csv': table,
    'daten/index.html': '',
    'daten/assessments.csv.br': '',
  });
  const env = { ...process.env, OUT_DIR: site };
  return execFileSync(process.execPath, ['src/tasks/release.ts', path.join(folder, 'out')], { env, encoding: 'utf8' });
}

test('Each release is compared with the one before, and repeating one changes nothing.', () => {
  const folder = temporaryFolder();
  expect(release(folder, '2026-11-23', '11111111', OLD)).toContain('the first snapshot');
  expect(release(folder, '2026-12-01', '22222222', NEW)).toContain('compared with 2026-11-23-11111111');
  const sums = path.join(folder, 'out', '2026-12-01-22222222', 'SHA256SUMS');
  const before = readFileSync(sums, 'utf8');
  expect(release(folder, '2026-12-01', '22222222', NEW)).toContain('compared with 2026-11-23-11111111');
  expect(readFileSync(sums, 'utf8')).toBe(before);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['2026-11-23-11111111', '2026-12-01-22222222']);
});
