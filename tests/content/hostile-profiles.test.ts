import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../src/schemas/fault.ts';
import { checkContent } from '../../src/tasks/check-content.ts';
import { TRAPS } from '../support/hostile-code.ts';
import { HOSTILE_LINKS } from '../support/hostile-files.ts';
import { HARMLESS } from '../support/hostile-harmless.ts';
import { AHAUS, HOSTILE_FILE } from '../support/hostile-profile.ts';
import { HOSTILE } from '../support/hostile-profiles.ts';
import { containing } from '../support/text-matchers.ts';
import { layTraps, type Traces } from '../support/traces.ts';

/** Milliseconds of work in which even a slow machine must answer, whatever is in a profile; a fast one needs a twentieth. */
const TIME = 5000;

/** Milliseconds that this thread has worked so far; unlike a clock, it does not depend on what else the machine does. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

let folder: string;
let traces: Traces;

/** A content folder that holds only what profiles are checked against; faults of other files are not looked at. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'test-'));
  for (const table of ['authorities.csv', 'integration-bodies.csv'])
    cpSync(path.join('content/registry', table), path.join(folder, 'content/registry', table));
  traces = await layTraps();
});

afterAll(() => {
  traces.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Faults of one file, once it is added to the content in the way given. */
function faultsWith(file: string, add: (target: string) => void): readonly Fault[] {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  add(target);
  try {
    return checkContent(path.join(folder, 'content')).filter((fault) => fault.file === file);
  } finally {
    rmSync(path.join(folder, 'content/profiles'), { recursive: true });
  }
}

function faultsOfText(file: string, text: string): readonly Fault[] {
  return faultsWith(file, (target) => writeFileSync(target, text));
}

/** Line of a passage, or the number given. */
function lineIn(text: string, at: string | number | undefined): number | undefined {
  if (typeof at !== 'string') return at;
  const [before = '', ...rest] = text.split(at);
  if (rest.length === 0) throw new Error(`the text does not hold "${at}"`);
  return before.split('\n').length + (at.startsWith('\n') ? 1 : 0);
}

test('The profile that all hostile ones are made from is in order.', () => {
  expect(faultsOfText(HOSTILE_FILE, AHAUS)).toEqual([]);
});

describe.each(Object.entries(HOSTILE))('A profile is refused for %s:', (_, profiles) => {
  test.each(profiles)('$name', ({ file = HOSTILE_FILE, text: make, at, field, found, fix = '' }) => {
    const text = make();
    const started = worked();
    const faults = faultsOfText(file, text);
    expect(worked() - started).toBeLessThan(TIME);
    expect(faults[0]).toMatchObject({ file, line: lineIn(text, at), found: containing(found), fix: containing(fix) });
    if (field !== undefined) expect(faults[0]?.field).toBe(field);
    expect(faults.length).toBeLessThanOrEqual(100);
    for (const fault of faults) {
      expect(fault.fix).not.toBe('');
      expect(formatFault(fault)).toMatch(/^[^\p{Cc}\p{Cf}\u2028\u2029]{10,1500}\n {4}Fix: [^\p{Cc}]+$/u);
    }
  });
});

describe('A link in place of a profile is refused when it leads to', () => {
  test.each(HOSTILE_LINKS)('%s.', (_, from, to) => {
    mkdirSync(path.join(folder, 'outside'), { recursive: true });
    writeFileSync(path.join(folder, 'outside/code.mdx'), AHAUS.replace('Notiz.', `{${TRAPS.variable}}`));
    expect(faultsWith(from, (target) => symlinkSync(to, target))).toEqual([
      { file: from, line: undefined, field: undefined, found: containing('a link'), fix: containing('the file itself') },
    ]);
  });
});

describe('A profile is accepted, and nothing in it runs, that holds', () => {
  test.each(HARMLESS)('$name', ({ file, text, probe }) => {
    const started = worked();
    expect(faultsOfText(file, text)).toEqual([]);
    expect(worked() - started).toBeLessThan(TIME);
    expect(HARMLESS.filter((other) => other.text.includes(probe))).toHaveLength(1);
  });
});

test('The corpus is large, and no case stands there twice.', () => {
  const names = [...Object.values(HOSTILE).flat(), ...HARMLESS].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(300);
  expect(new Set(HARMLESS.map(({ slug }) => slug)).size).toBe(HARMLESS.length);
});

test('Nothing of all this has run: no variable, no file, no request.', async () => {
  await sleep(200);
  expect(traces.found()).toEqual([]);
});

test('The traps work: when the code of the corpus does run, it leaves all three traces.', async () => {
  for (const code of Object.values(TRAPS)) await runInThisContext(code);
  expect(traces.found()).toEqual(['variable', 'file', 'request']);
});

test('The content as it is, is checked in less than ten seconds.', () => {
  const started = worked();
  checkContent('content');
  expect(worked() - started).toBeLessThan(10_000);
});
