// Plain JavaScript: it runs before anything is installed, with Node and npm alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST = [20, 19];

/** Ends with one clear line where Node is too old for what is installed. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Node ${OLDEST.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Installs exactly what the lock file names, unless that was done already. */
export function ensureInstalled() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  const stamp = `${ROOT}node_modules/.bunkai-installed`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('依存ライブラリを入れています / installing dependencies …');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci に失敗しました / npm ci failed.');
    process.exit(2);
  }
  writeFileSync(stamp, lock);
}
