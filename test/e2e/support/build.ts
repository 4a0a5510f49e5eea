import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const CLIENT = join(TOP, 'client');
/** What is built into the page beside its own sources. */
const SEEDS = ['templates', 'catalogues', 'papers'].map((folder) => join(TOP, 'seed', folder));
const STAMP = join(CLIENT, 'dist', '.sources');
const TOO_LONG = 120_000;

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'dist' ? [] : sourcesOf(path);
    return [path];
  });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [...sourcesOf(CLIENT), ...SEEDS.flatMap(sourcesOf)].sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function isBuilt(print: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print;
}

function viteOf(): string {
  const entry = createRequire(import.meta.url).resolve('vite/package.json');
  return join(dirname(entry), 'bin', 'vite.js');
}

/** Two test files run at once: only one of them may build. A lock that is older than a build ever takes was left behind. */
async function locked<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `bunkai-build-${createHash('sha256').update(TOP).digest('hex').slice(0, 12)}`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > TOO_LONG) rmdirSync(lock);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

/** Builds the page where its sources have changed since the last time: once per run, whatever the number of test files. */
export async function buildClient(): Promise<void> {
  const print = fingerprint();
  await locked(async () => {
    if (isBuilt(print)) return;
    await promisify(execFile)(process.execPath, [viteOf(), 'build', 'client'], { cwd: TOP, timeout: TOO_LONG });
    writeFileSync(STAMP, print);
  });
}
