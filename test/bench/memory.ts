import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Program } from '../support/api/program.ts';

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

/** The resident set of a process, all its threads included, in bytes; where the system does not tell, not a number. */
function residentSet(pid: number): number {
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

/** What a process holds beyond what it held before some work, in bytes. */
export interface AdditionalMemory {
  /** At its peak. */
  readonly peak: number;
  /** When the work is done: what was added, and what is not free yet. */
  readonly afterwards: number;
  /** What was added and is in use: what the work is for, and no cost of doing it. */
  readonly added: number;
}

/** Measures the memory that some work of a program takes, of which the memory is watched. */
export async function additionalMemory(
  { pid, memoryInUse }: Program,
  work: () => Promise<void>,
): Promise<AdditionalMemory> {
  const inUse = await memoryInUse();
  const before = residentSet(pid);
  let peak = before;
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    peak = Math.max(peak, residentSet(pid));
    await Promise.race([setTimeout(EVERY), done]);
  }
  await done;
  const afterwards = residentSet(pid) - before;
  return { peak: peak - before, afterwards, added: (await memoryInUse()) - inUse };
}
