import { setTimeout } from 'node:timers/promises';
import LibsqlDatabase from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { commitNumber } from './crash/commits.ts';
import { makeProgram, type Program } from './crash/killed.ts';
import { inFolder } from './support/folder.ts';
import { linesOf } from './support/models.ts';

const MEGABYTE = 1_000_000;

/** Rounds that are run side by side, each in its own folder: most of a round is waiting for a process to start. */
const LANES = 5;

/** Kills in each lane, after so many lines at most: none is before it has opened the store, one is in its first commit. */
const KILLS = [
  { title: 'small commits', bytes: 20, rounds: 5, lines: 40 },
  { title: 'commits of 1 MB', bytes: MEGABYTE, rounds: 5, lines: 5 },
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

  function startWriter(directory: string, bytes: number) {
    if (program === undefined) throw new Error('only tests have the program');
    return program.start(directory, bytes);
  }

  it.each(KILLS)(
    'loses nothing acknowledged and keeps nothing half, with $title',
    { timeout: 240_000 },
    async (kills) => {
      const lanes = Array.from({ length: LANES }, () =>
        inFolder(async (directory) => {
          let survived = 0;
          for (let round = 0; round < kills.rounds; round += 1) {
            const writer = startWriter(directory, kills.bytes);
            // The first rounds of all are killed while they open or in their first commits, later ones in full flow.
            await writer.said(1 + Math.floor(Math.random() * (kills.bytes < MEGABYTE ? 40 : 6)));
            await setTimeout(Math.random() * 15);
            await writer.kill();
            survived = await checkAfterCrash(directory, kills.bytes, writer.acknowledged());
          }
          return survived;
        }),
      );
      const heads = await Promise.all(lanes);
      expect(Math.min(...heads)).toBeGreaterThan(0);
    },
  );

  it('leaves no lock behind: while it runs a second one is refused, when it is killed the next one opens', async () => {
    await inFolder(async (directory) => {
      const writer = startWriter(directory, 20);
      await writer.said(3);
      await expect(openSqliteStore({ directory })).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      const before = writer.acknowledged();
      await writer.said(before + 5);
      await writer.kill();
      const store = await openSqliteStore({ directory });
      expect(await store.head()).toBeGreaterThan(before);
      await store.close();
    });
  });
});
