import { defineConfig } from 'vitest/config';

/** Two cores: files run side by side, each in its own process, so that a store or a browser of one cannot disturb another. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
