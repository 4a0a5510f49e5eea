import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work while no other process on this machine does work under the same lock file, and hands its result through.
 * Waits at most `patienceMs` and then goes ahead: the lock saves doing things twice, correctness must not rest on it
 * (two processes that find the file of a dead third one at the same moment may both go ahead).
 */
export async function underLock<T>(file: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  let taken = await take(file);
  while (!taken && Date.now() < deadline) {
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await sleep(200);
    taken = await take(file);
  }
  try {
    return await work();
  } finally {
    if (taken) await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
  // 0 is a file just removed, or created and not yet written to: both pass by themselves.
  if (owner === 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch {
    return true;
  }
}
