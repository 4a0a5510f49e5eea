import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../server/model/change.ts';
import { StoreError, StoreUnavailable } from '../../../server/store/errors.ts';
import { type Neo4jStore, openNeo4jStore } from '../../../server/store/neo4j/index.ts';
import type { GraphStore } from '../../../server/store/port.ts';
import type { Neo4jAccess, RunningNeo4j } from '../../support/neo4j/start.ts';
import { repeats } from '../../support/repeats.ts';
import { puts, WRITER } from '../support/models.ts';
import { clear, open, PATIENCE_MS } from './database.ts';
import { listens, portOf } from './listening.ts';
import { startProxy } from './proxy.ts';

/** How often the server is killed in the middle of work. */
const KILLS = repeats(1, 6);

/** Opens a store that gives up soon on a server that is away: what it says then is the matter here, not how long it waits. */
const openImpatient = (access: Neo4jAccess) => openNeo4jStore({ ...access, patienceMs: 2_000 });

const evidence = (id: string): Change[] => puts({ evidence: [{ id }] });

/** The ids of evidence that the log says were put, in order: one for each commit of this file. */
async function logged(store: GraphStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { changes } of store.changes(0)) {
    for (const change of changes) if (change.op === 'put' && change.list === 'evidence') ids.push(change.entity.id);
  }
  return ids;
}

/** What a store does when its server, or the way there, fails; the server is killed and runs again. */
export function describeFailure(own: () => Promise<RunningNeo4j>): void {
  describe('a store in Neo4j when things fail', () => {
    let server: RunningNeo4j;

    beforeAll(async () => {
      server = await own();
    }, PATIENCE_MS);

    beforeEach(() => clear(server));

    it('cannot be opened with a wrong password, nor in a database that is not there', async () => {
      await expect(open({ ...server, password: 'guess' })).rejects.toThrow(/did not accept the user or the password/);
      await expect(open({ ...server, database: 'nowhere' })).rejects.toThrow(/has no such database/);
      await expect(open({ ...server, database: 'nowhere' })).rejects.toBeInstanceOf(StoreUnavailable);
    });

    it.each(['LOSE_ANSWER', 'LOSE_WISH'] as const)(
      'makes one commit of one whose connection breaks (%s)',
      async (loss) => {
        const proxy = await startProxy(portOf(server.uri));
        const store = await open({ ...server, uri: proxy.uri });
        await store.commit(evidence('first'), WRITER);
        proxy.breakNext(loss);
        expect(await store.commit(evidence('second'), WRITER, 1)).toBe(2);
        expect(proxy.broken()).toBe(1);
        expect(await logged(store)).toEqual(['first', 'second']);
        expect(await store.commit(evidence('third'), WRITER)).toBe(3);
        await store.close();
        await proxy.close();
      },
    );

    it.each([
      ['LOSE_ANSWER', ['first', 'second']],
      ['LOSE_WISH', ['first']],
    ] as const)('says that a commit may have been made whose server was lost in it (%s)', async (loss, ids) => {
      const proxy = await startProxy(portOf(server.uri));
      const store = await openImpatient({ ...server, uri: proxy.uri });
      await store.commit(evidence('first'), WRITER);
      proxy.breakForGood(loss);
      const lost = store.commit(evidence('second'), WRITER, 1);
      await expect(lost).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', mayBeWritten: true });
      await expect(lost).rejects.toThrow('not known');
      await Promise.all([
        expect(store.commit(evidence('third'), WRITER)).rejects.toMatchObject({ mayBeWritten: false }),
        expect(store.snapshot({ kind: 'all' })).rejects.toMatchObject({ mayBeWritten: false }),
        expect(store.reasons()).resolves.toEqual(['UNREACHABLE']),
      ]);
      proxy.mend();
      await vi.waitFor(async () => expect(await store.reasons()).toEqual([]), { timeout: 60_000 });
      expect(await logged(store)).toEqual(ids);
      await store.close();
      await proxy.close();
    });

    it('is not ready while the server hangs, and can be closed all the same', async () => {
      const proxy = await startProxy(portOf(server.uri));
      const store = await openImpatient({ ...server, uri: proxy.uri });
      proxy.freeze();
      const asked = performance.now();
      expect(await store.ready()).toBe(false);
      // The driver by itself would wait for minutes.
      expect(performance.now() - asked).toBeLessThan(20_000);
      const head = store.head().catch((error: unknown) => error);
      await store.close();
      expect(await head).toBeInstanceOf(StoreError);
      await proxy.close();
    });

    // One test, because a server that has begun again plans every statement again: that takes longer than its start.
    it('loses no acknowledged commit and doubles none when the server is killed in the middle of work, is away meanwhile, and goes on', async () => {
      const store = await open(server);
      const beside = await openImpatient(server);
      const writers = startWriters(store);
      for (let round = 1; round <= KILLS; round += 1) {
        const enough = 15 * round;
        await vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(enough), { timeout: 60_000 });
        expect(await beside.ready()).toBe(true);
        await sleep(37 * round);
        await server.kill();
        await expectAway(server, beside);
        await server.restart();
        await vi.waitFor(async () => expect(await beside.ready()).toBe(true), { timeout: 60_000 });
      }
      const acknowledged = await writers.stop();
      const ids = await logged(store);
      expect(new Set(ids).size).toBe(ids.length);
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids).not.toContain('lost');
      expect(await store.head()).toBe(ids.length);
      expect([...(await store.snapshot({ kind: 'all' })).evidence.ids].sort()).toEqual([...ids].sort());
      expect(await beside.commit(evidence('after'), WRITER, ids.length)).toBe(ids.length + 1);
      expect(await logged(beside)).toEqual([...ids, 'after']);
      await Promise.all([store.close(), beside.close()]);
    });
  });
}

/** Three that commit one after the other whatever becomes of it, until they are stopped. */
function startWriters(store: GraphStore): {
  readonly acknowledged: readonly string[];
  stop(): Promise<readonly string[]>;
} {
  const acknowledged: string[] = [];
  let tried = 0;
  let working = true;
  const work = async () => {
    while (working) {
      const id = `e${tried}`;
      tried += 1;
      const done = await store.commit(evidence(id), WRITER).then(
        () => true,
        () => false,
      );
      if (done) acknowledged.push(id);
    }
  };
  const writers = [work(), work(), work()];
  return {
    acknowledged,
    stop: async () => {
      working = false;
      await Promise.all(writers);
      return acknowledged;
    },
  };
}

/** That nothing listens in place of the server, and that a store says so of everything that it is asked. */
async function expectAway(server: RunningNeo4j, store: Neo4jStore): Promise<void> {
  expect(await listens(portOf(server.uri))).toBe(false);
  expect(await store.ready()).toBe(false);
  const refusals = await Promise.allSettled([
    store.head(),
    store.snapshot({ kind: 'all' }),
    store.commit(evidence('lost'), WRITER),
    store.changes(0)[Symbol.asyncIterator]().next(),
  ]);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ status: 'rejected', reason: { code: 'STORE_UNAVAILABLE' } });
  }
}
