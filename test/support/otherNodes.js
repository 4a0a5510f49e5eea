// `npm run test:nodes`: a representative part of the tests (model, SQLite, HTTP, command line, one walk in a browser) on the two
// newest long-term versions of Node, whose programs come through npm. CI does so in its thorough run: they are 190 MB each.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/cli/install.js';

const VERSIONS = ['22.23.5', '24.22.3'];
const PART = [
  'test/model/read.test.ts',
  'test/store/sqliteFile.test.ts',
  'test/http/surface.test.ts',
  'test/cli/start.test.ts',
  'test/e2e/firstSteps.test.ts',
];
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const run = (program, argv, cwd = ROOT) => {
  const { status } = spawnSync(program, argv, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

/** The program of a version, fetched unless it is here. */
function nodeOf(version) {
  const folder = join(ROOT, 'node_modules/.cache/nodes', version);
  const program = join(folder, 'node_modules', PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder];
  run('npm', ['install', `${PACKAGE}@${version}`, ...options], folder);
  return program;
}

for (const version of VERSIONS) {
  console.log(`on Node ${version}`);
  run(nodeOf(version), ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...PART]);
}
