import type { GraphStore } from '../store/port.ts';

/** How often the store is asked for commits of other servers. */
const EVERY_MS = 500;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** Waits until a store has a commit after a revision, whoever made it, or the signal is aborted; gives the newest revision. */
export async function nextCommit(store: GraphStore, after: number, signal: AbortSignal): Promise<number> {
  let head = await store.head();
  while (!signal.aborted && head <= after) {
    await pause(EVERY_MS, signal);
    head = await store.head();
  }
  return head;
}
