import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/sequencer.ts';

/** Files that only compute: they may follow one another in a process, and read the modules of the product once for all of them. */
const PURE = ['analysis', 'client', 'model', 'reference', 'schema', 'text'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Two cores: files run side by side. */
export default defineConfig({
  // The one file that Node itself loads for `graphql`: two copies of it in one process do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        // Each file in its own process, so that a store or a browser of one cannot disturb another.
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['test/e2e/support/demoSite.ts'],
        },
      },
    ],
  },
});
