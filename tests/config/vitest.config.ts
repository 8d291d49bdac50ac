/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/*
 * Time limits only stop what hangs: each is far above what a slow machine needs. Test files share their worker (`isolate: false`),
 * so that what many of them need, above all the built pages, is read once per worker; no test changes what another one sees.
 */
const SHARED = { isolate: false, maxWorkers: 2 } as const;

/**
 * Suites, one after the other: `unit` needs nothing, `trials` builds small sites of its own, `site` reads the built `dist/`, `browser`
 * opens it in Chromium. The generator keeps notes in `.astro/`, so two builds at once would disturb each other.
 */
export default getViteConfig({
  test: {
    environment: 'node',
    testTimeout: 600_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'unit',
          include: ['tests/architecture.test.ts', 'tests/{unit,content}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...{ ...SHARED, maxWorkers: 1 },
          name: 'trials',
          include: ['tests/trials/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // One worker: the built pages fill more than a gigabyte.
          ...{ ...SHARED, maxWorkers: 1 },
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { ...SHARED, name: 'browser', include: ['tests/browser/**/*.test.ts'], sequence: { groupOrder: 3 } },
      },
    ],
  },
});
