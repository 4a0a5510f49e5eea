// Loaded before a server (`node --import`): tells, whenever it is asked, how long the longest turn of its event loop was.
import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const THREAD = `/proc/self/task/${process.pid}/stat`;
/** What one of the system's units of processor time is, in milliseconds. */
const TICK = 10;

/**
 * How long this thread has worked, in milliseconds. Time in which another program had the processor does not count, where
 * the system tells the two apart.
 */
function worked() {
  if (!existsSync(THREAD)) return performance.eventLoopUtilization().active;
  const text = readFileSync(THREAD, 'latin1');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

if (isMainThread && process.send !== undefined) {
  let before = worked();
  let longest = 0;
  setInterval(() => {
    const now = worked();
    longest = Math.max(longest, now - before);
    before = now;
  }, 2).unref();
  process.on('message', (asked) => {
    if (asked !== 'longest turn') return;
    process.send?.(longest);
    longest = 0;
  });
  process.channel?.unref();
}
