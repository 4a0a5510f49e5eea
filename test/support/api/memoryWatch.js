// Loaded before a server (`node --import`): tells, whenever it is asked, what this thread's objects take that are still in use, in bytes.
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** How often garbage is collected: what held other memory gives it back some time afterwards. */
const TIMES = 3;

async function inUse() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let time = 0; time < TIMES; time += 1) {
    collect();
    await setTimeout(100);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (isMainThread && process.send !== undefined) {
  process.on('message', (asked) => {
    if (asked === 'memory in use') void inUse().then((bytes) => process.send?.(bytes));
  });
  process.channel?.unref();
}
