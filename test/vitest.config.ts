import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/sequencer.ts';

/** Each of these files has a process of its own, so that a store of one cannot disturb another. */
const APART = ['test/store/**/*.test.ts'];

const BROWSER = ['test/e2e/**/*.test.ts'];

/** Has the server built before the first file. */
const SERVER = 'test/support/builtServer.ts';

/** Two cores, and a third file while others wait for a browser or a store. */
export default defineConfig({
  // The one file that Node itself loads for `graphql`: two copies of it in one process do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // What is waited for comes late on a machine that is busy with other things.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        // Files that leave nothing behind in their process: they follow one another in it, which reads the modules of the product once.
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...APART, ...BROWSER],
          isolate: false,
          globalSetup: [SERVER],
        },
      },
      {
        // Files that share a browser, in which each test has a context of its own.
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          isolate: false,
          globalSetup: [SERVER, 'test/e2e/support/demoSite.ts'],
        },
      },
      { extends: true, test: { name: 'apart', include: APART, globalSetup: [SERVER] } },
    ],
  },
});
