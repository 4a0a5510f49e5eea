// Plain JavaScript: it runs before anything is installed, with Node and npm alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST = [20, 19];

/** Ends with a clear word where Node is too old for what is installed. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  const oldest = OLDEST.join('.');
  console.error(
    `Node.js ${oldest} 以降が必要です(現在 ${process.versions.node})。https://nodejs.org/ の LTS 版を入れてください。`,
  );
  console.error(
    `Node.js ${oldest} or later is needed; this is ${process.versions.node}. Install an LTS release of https://nodejs.org/.`,
  );
  process.exit(2);
}

/** The packages of a lock file by their place under node_modules; undefined where it cannot be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether everything that the lock file names is there in that version; packages for other platforms may be missing. */
function isInstalled() {
  const wanted = packagesOf(`${ROOT}package-lock.json`) ?? {};
  const present = packagesOf(`${ROOT}node_modules/.package-lock.json`);
  if (present === undefined) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '' || (optional && present[place] === undefined)) return true;
    return present[place]?.version === version;
  });
}

/** Installs exactly what the lock file names, unless it is there already. A package has no lock file: npm has installed it. */
export function ensureInstalled() {
  checkNode();
  if (!existsSync(`${ROOT}package-lock.json`) || isInstalled()) return;
  console.error('依存ライブラリを入れています / installing dependencies …');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('npm ci に失敗しました / npm ci failed.');
  process.exit(2);
}
