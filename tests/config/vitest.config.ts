/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Three suites: `unit` needs nothing, `site` reads the built `dist/`, `browser` opens it in Chromium. */
export default getViteConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/architecture.test.ts', 'tests/{unit,content}/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], maxWorkers: 2 } },
    ],
  },
});
