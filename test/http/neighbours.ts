import { setTimeout } from 'node:timers/promises';
import { post } from '../support/api/http.ts';

/** How long another viewer waited, in milliseconds. */
export interface Waits {
  readonly usual: number;
  readonly worst: number;
}

/** What another viewer asks who needs no model; and who needs one. */
export const ASK_ME = '{ me { role } }';
export const ASK_GAPS = '{ institution(id: "a-h") { gaps(first: 5) { totalCount nodes { severity } } } }';

async function ask(url: string, query: string): Promise<number> {
  const begun = performance.now();
  await post(url, query, { headers: { connection: 'close' } });
  return performance.now() - begun;
}

function summary(waits: readonly number[]): Waits {
  const sorted = waits.toSorted((a, b) => a - b);
  return { usual: sorted[Math.floor(sorted.length * 0.9)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

/** Asks something, over and over, the given number of times. */
export async function waitsOfIdle(url: string, times: number, query = ASK_ME): Promise<Waits> {
  const waits: number[] = [];
  for (let i = 0; i < times; i += 1) waits.push(await ask(url, query));
  return summary(waits);
}

/** Asks something, over and over, while work is done; also how long that took. */
export async function waitsDuring(
  url: string,
  work: () => Promise<unknown>,
  query = ASK_ME,
): Promise<Waits & { took: number }> {
  const waits: number[] = [];
  const begun = performance.now();
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  do {
    waits.push(await ask(url, query));
    await setTimeout(2);
  } while (!isDone);
  const took = performance.now() - begun;
  await done;
  return { ...summary(waits), took };
}
