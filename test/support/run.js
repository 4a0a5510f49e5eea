// `npm test`: installs, runs every test that this machine can run, and says at the end which parts it could not run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureInstalled, ROOT } from '../../server/cli/install.js';

/** The lines that tests left about parts that could not run, without repeats. */
function readUntested(file) {
  if (!existsSync(file)) return [];
  return [...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))];
}

/** How many tests passed, and the names of those that failed, a line each; a file that could not be loaded is one of these. */
function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failures: ['the test run itself ended before it wrote its results'] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    const lines = tests.length === 0 && status === 'failed' ? ['the file could not be run'] : tests;
    return lines.map((line) => `${relative(ROOT, name)}: ${line}`);
  });
  return { passed: numPassedTests, failures };
}

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'bunkai-test-'));
const results = join(folder, 'results.json');
const untested = join(folder, 'untested');
// What tests make for themselves goes with the run, also where one is killed in the middle.
const temp = join(folder, 'temp');
mkdirSync(temp);
const vitest = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    // Dots are for people who watch; a log gets one line a file, without colours.
    `--reporter=${process.stdout.isTTY ? 'dot' : 'default'}`,
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      BUNKAI_UNTESTED: untested,
      TMPDIR: temp,
    },
  },
);
const { passed, failures } = readResults(results);
for (const line of readUntested(untested)) console.log(`not tested: ${line}`);
rmSync(folder, { recursive: true, force: true });
for (const line of failures) console.log(`failed: ${line}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = vitest.status === 0 && failures.length === 0 ? 0 : 1;
