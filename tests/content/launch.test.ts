import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Runs the launch check on settings made from the real ones. */
function launchCheck(change: (settings: string) => string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'launch-'));
  try {
    writeFileSync(path.join(folder, 'site.yaml'), change(readFileSync('content/site.yaml', 'utf8')));
    const env = { ...process.env, CONTENT_DIR: folder };
    return spawnSync(process.execPath, ['src/tasks/check-launch.ts'], { encoding: 'utf8', env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the launch check names a value that the operator still has to enter, and an address that is only an example', () => {
  const { status, stdout } = launchCheck((settings) =>
    settings
      .replace(/^( {2}name:) \S+/mu, '$1 unset')
      .replace(/^baseUrl: .+$/mu, 'baseUrl: "https://integrationsraete.example/kim"'),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('content/site.yaml: publisher.name is not set');
  expect(stdout).toContain('content/site.yaml: baseUrl is not set');
});

test('the launch check passes when everything but the optional values is entered', () => {
  const { status, stdout } = launchCheck((settings) =>
    settings
      .replace(/^baseUrl: .+$/mu, 'baseUrl: "https://kim.nrw.test"')
      .replace(/^( {2}email:) unset/mu, '$1 "post@kim.nrw.test"')
      .replace(/^( {2}(?!phone|register)\w+:) unset/gmu, '$1 "1"')
      .replace(/^( {2}logRetentionDays:) "1"/mu, '$1 7'),
  );
  expect(stdout).toContain('Ready to launch.');
  expect(status).toBe(0);
});
