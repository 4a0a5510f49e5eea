import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/sequencer.ts';

/** Two cores: files run side by side, each in its own process, so that a store or a browser of one cannot disturb another. */
export default defineConfig({
  // The one file that Node itself loads for `graphql`: two copies of it in one process do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/e2e/support/demoSite.ts'],
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
