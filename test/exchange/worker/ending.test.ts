import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openFileReader, STANDARD_LIMITS } from '../../../server/exchange/worker/index.ts';
import { textFile } from '../../support/textFile.ts';

const reader = openFileReader({ ...STANDARD_LIMITS, seconds: 300 });
afterAll(() => reader.close());

/** The threads that have begun. */
const begun: Worker[] = [];
const note = (worker: Worker) => begun.push(worker);
beforeEach(() => void process.on('worker', note));
afterEach(() => {
  process.off('worker', note);
  begun.length = 0;
});

const read = async (file: string) => {
  const { ok } = await reader.read([textFile('a.json', file)], new AbortController().signal, 'one');
  expect(ok).toBe(true);
};

/** What Node gives as the number of a thread that has ended. */
const ENDED = -1;

test('a thread has ended when a large file was read, and stays for others after a small one', {
  timeout: 300_000,
}, async () => {
  const empty = '{"format":"bunkai-model/1"}';
  await read(empty);
  await read(empty);
  expect(begun).toHaveLength(1);
  expect(begun[0]?.threadId).not.toBe(ENDED);
  await read(empty.padEnd(2_000_000));
  expect(begun).toHaveLength(1);
  expect(begun[0]?.threadId).toBe(ENDED);
  await read(empty);
  expect(begun).toHaveLength(2);
});
