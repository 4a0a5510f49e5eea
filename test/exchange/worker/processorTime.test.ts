import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limitProcessorTime } from '../../../server/exchange/worker/processorTime.ts';

test('a machine that is busy with other things ends no work, and work that takes too long is ended', async () => {
  let spent = 3;
  const { signal } = limitProcessorTime(0.2, () => spent);
  await wait(400);
  expect(signal.aborted).toBe(false);
  spent += 0.3;
  await expect.poll(() => signal.aborted).toBe(true);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('what waits and spends nothing is ended all the same, and nothing is ended that is over', async () => {
  const waiting = limitProcessorTime(0.02, () => 0);
  const over = limitProcessorTime(0.02, () => 0);
  over.stop();
  await expect.poll(() => waiting.signal.aborted).toBe(true);
  await wait(100);
  expect(over.signal.aborted).toBe(false);
});
