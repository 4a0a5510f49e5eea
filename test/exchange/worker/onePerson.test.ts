import { afterAll, expect, test } from 'vitest';
import { openFileReader, STANDARD_LIMITS } from '../../../server/exchange/worker/index.ts';
import { textFile } from '../../support/textFile.ts';

const reader = openFileReader(STANDARD_LIMITS);
afterAll(() => reader.close());

const FILES = [textFile('a.json', '{"format":"bunkai-model/1"}')];

test('one person cannot fill the queue of those who read files for all others', async () => {
  const stop = new AbortController();
  const read = (person: string) =>
    reader.read(FILES, stop.signal, person).then(
      ({ ok }) => (ok ? 'READ' : 'PROBLEMS'),
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
  const greedy = await Promise.all([...Array.from({ length: 30 }, () => read('greedy')), read('other')]);
  expect(greedy.at(-1)).toBe('READ');
  expect(greedy.slice(0, 4)).toEqual(Array(4).fill('READ'));
  expect(greedy.slice(4, -1)).toEqual(Array(26).fill('OVERLOADED'));
  // What was read, or refused, is not counted any more.
  expect(await read('greedy')).toBe('READ');
});
