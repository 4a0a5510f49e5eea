import { setTimeout } from 'node:timers/promises';
import LibsqlDatabase from 'libsql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { repeats } from '../support/repeats.ts';
import { commitNumber } from './crash/commits.ts';
import { makeProgram, type Program } from './crash/killed.ts';
import { inFolder } from './support/folder.ts';
import { linesOf } from './support/models.ts';

const MEGABYTE = 1_000_000;

/** Kills at random moments of each kind; what one round leaves is what the next begins with. */
const ROUNDS = repeats(10, 50);

/** Kills after at most this number of lines: none is before the store is open, one is in the first commit. */
const KILLS = [
  { title: 'small commits', bytes: 20, rounds: ROUNDS, lines: 40 },
  { title: 'commits of 1 MB', bytes: MEGABYTE, rounds: ROUNDS, lines: 4 },
];

/** The store opens, holds commits 1 … head whole and nothing else, and head is at least what was acknowledged. */
async function checkAfterCrash(directory: string, bytes: number, acknowledged: number): Promise<number> {
  const store = await openSqliteStore({ directory });
  const head = await store.head();
  expect(head).toBeGreaterThanOrEqual(acknowledged);
  const expected = Array.from({ length: head }, (_, i) => commitNumber(i + 1, bytes));
  const model = readSnapshot(await store.snapshot({ kind: 'all' }));
  expect(model.evidence.filter(({ title }) => title?.ja.length !== bytes)).toEqual([]);
  const names = expected.flat().map(({ list, entity }) => `${list} ${'id' in entity ? entity.id : ''}`);
  expect(linesOf(model).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(names.sort());
  let last = 0;
  for await (const { revision, changes } of store.changes(Math.max(0, head - 3))) {
    expect(changes.length).toBe(3);
    last = revision;
  }
  expect(last).toBe(head);
  await store.close();
  const database = new LibsqlDatabase(`${directory}/${DATABASE_FILE}`);
  expect(database.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
  database.close();
  return head;
}

describe('a server that is killed while it commits', () => {
  let program: Program | undefined;
  beforeAll(async () => {
    program = await makeProgram();
  });
  afterAll(() => program?.remove());

  function startWriter(directory: string, bytes: number, commits: number) {
    if (program === undefined) throw new Error('only tests have the program');
    return program.start(directory, bytes, commits);
  }

  it.each(KILLS)('loses nothing acknowledged and keeps nothing half, with $title', async ({ bytes, rounds, lines }) => {
    await inFolder(async (directory) => {
      let survived = 0;
      for (let round = 0; round < rounds; round += 1) {
        const writer = startWriter(directory, bytes, lines + 10);
        try {
          // Every fourth round from each quarter: chance alone would now and then kill nearly all before their first commit.
          await writer.said(Math.floor((((round % 4) + Math.random()) / 4) * lines));
          await setTimeout(Math.random() * 10);
        } finally {
          await writer.kill();
        }
        survived = await checkAfterCrash(directory, bytes, writer.acknowledged());
      }
      expect(survived).toBeGreaterThan(rounds / 2);
    });
  });

  it('leaves no lock behind: while it runs a second one is refused, when it is killed the next one opens', async () => {
    await inFolder(async (directory) => {
      const writer = startWriter(directory, 20, 100_000);
      try {
        await writer.said(3);
        await expect(openSqliteStore({ directory })).rejects.toMatchObject({ code: 'STORE_LOCKED' });
        const before = writer.acknowledged();
        await vi.waitFor(() => expect(writer.acknowledged()).toBeGreaterThan(before), { timeout: 30_000 });
      } finally {
        await writer.kill();
      }
      const store = await openSqliteStore({ directory });
      expect(await store.head()).toBeGreaterThanOrEqual(writer.acknowledged());
      await store.close();
    });
  });
});
