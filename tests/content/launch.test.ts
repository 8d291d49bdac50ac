import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the launch check names every value that the operator still has to enter', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/tasks/check-launch.ts'], { encoding: 'utf8' });
  expect(status).toBe(1);
  for (const name of ['baseUrl', 'publisher.name', 'publisher.email', 'hosting.provider'])
    expect(stdout).toContain(`content/site.yaml: ${name} is not set`);
});
