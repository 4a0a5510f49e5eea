import { vi } from 'vitest';

/**
 * How often others have their turn while something is done, where every turn is over as soon as that is asked: the clock
 * stands a second later each time that it is read. So long work is told from work that keeps all others waiting, however
 * fast the machine is.
 */
export async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  let turns = 0;
  let isDone = false;
  const count = () => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  try {
    await work();
  } finally {
    isDone = true;
    clock.mockRestore();
  }
  return turns;
}
