import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

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

/** What a process holds beyond what it held before some work, in bytes: at its peak, and when the work is done, which is what was added and what is not free yet. */
export async function additionalMemory(
  pid: number,
  work: () => Promise<void>,
): Promise<{ readonly peak: number; readonly afterwards: number }> {
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
  return { peak: peak - before, afterwards: residentSet(pid) - before };
}
