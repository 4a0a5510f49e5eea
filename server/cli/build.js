// Builds the page when its sources are newer than what was built, so that a second start is immediate.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.js';

/** The time of the newest file below a folder, what is built left out. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'dist')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    })
    .reduce((latest, time) => Math.max(latest, time), 0);
}

/** Builds client/dist unless it is up to date. A package has it, and no sources. */
export function ensureBuilt() {
  if (!existsSync(join(ROOT, 'client/vite.config.ts'))) return;
  const built = join(ROOT, 'client/dist/index.html');
  const source = Math.max(newest(join(ROOT, 'client')), newest(join(ROOT, 'schema')));
  if (existsSync(built) && statSync(built).mtimeMs > source) return;
  console.error('画面を組み立てています / building the page …');
  const vite = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'client', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (vite.status !== 0) process.exit(2);
}
