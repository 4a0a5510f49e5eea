import { afterAll, expect, test, vi } from 'vitest';
import { openFileReader, STANDARD_LIMITS } from '../../../server/exchange/worker/index.ts';
import { putsOf } from '../../../server/usecases/commands/importChanges.ts';
import { textFile } from '../../support/textFile.ts';

// A thread that begins on a busy machine may take long.
const reader = openFileReader({ ...STANDARD_LIMITS, seconds: 120 });
afterAll(() => reader.close());

const files = () => [textFile('a.json', '{"format":"bunkai-model/1"}')];

test('one person cannot fill the queue of those who read files for all others', async () => {
  const stop = new AbortController();
  const read = (person: string) =>
    reader.read(files(), stop.signal, person).then(
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

test('what is read is handed to the thread and not copied, and what was read is taken out', async () => {
  const file = textFile(
    'a.json',
    '{"format":"bunkai-model/1","parties":[{"id":"v","type":"VENDOR","name":{"ja":"v"}}]}',
  );
  const owned = { ...file, content: Uint8Array.from(file.content) };
  const read = await reader.read([owned], new AbortController().signal, 'other');
  expect(owned.content).toHaveLength(0);
  if (!read.ok) throw new Error('it was not read');
  expect(read.pieces).toHaveLength(1);
  expect(await putsOf(read, () => undefined)).toHaveLength(1);
  expect(read.pieces).toHaveLength(0);
});

test('a mapping is parsed by the thread, and where it is none that is told', async () => {
  const text = JSON.stringify({ format: 'bunkai-mapping/1', sheets: [{ sheet: 'x' }] });
  const mapping = { text, name: 'files[0].mapping' };
  const context = { asOf: '2026-11-01', known: { pieces: [], length: 0 } };
  const parse = vi.spyOn(JSON, 'parse');
  try {
    const signal = new AbortController().signal;
    const noMapping = { name: mapping.name, path: 'sheets.0.layout' };
    const tables = { context, mappings: [mapping] };
    const file = textFile('a.csv', 'a,b\n1,2\n');
    expect(await reader.read([file], signal, 'other', tables)).toMatchObject({ ok: false, noMapping });
    const task = { file: textFile('a.csv', 'a,b\n1,2\n'), context, mapping };
    expect(await reader.map(task, signal, 'other')).toMatchObject({ ok: false, noMapping });
    expect(parse.mock.calls.filter(([parsed]) => parsed === text)).toEqual([]);
  } finally {
    parse.mockRestore();
  }
});
