// `npm test`: installs, runs every test that this machine can run, and says at the end which parts it could not run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from '../../server/cli/install.js';

/** The lines that tests left about parts that could not run, without repeats. */
function readUntested(file) {
  if (!existsSync(file)) return [];
  return [...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))];
}

/** How many tests passed and failed; a file that could not be loaded counts as one failure. */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests === 0 ? numFailedTestSuites : numFailedTests };
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
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BUNKAI_UNTESTED: untested, TMPDIR: temp },
  },
);
const { passed, failed } = countTests(results);
for (const line of readUntested(untested)) console.log(`not tested: ${line}`);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = vitest.status === 0 && failed === 0 ? 0 : 1;
