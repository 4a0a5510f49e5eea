import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StoreClosed } from '../../server/store/errors.ts';
import { type Connection, DatabaseError } from '../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { inFolder } from './support/folder.ts';
import { puts, WRITER } from './support/models.ts';

const MANY = 3000;

const evidence = (name: string, count: number) =>
  puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}` })) });

/** Does something over and over, with others' turns in between, until work has ended; gives what each time gave. */
async function meanwhile<T>(work: Promise<unknown>, look: () => Promise<T>): Promise<T[]> {
  const seen: T[] = [];
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  await setImmediate();
  while (!isDone) {
    const found = await look();
    if (!isDone) seen.push(found);
    await setImmediate();
  }
  await done;
  return seen;
}

describe('a large commit', () => {
  it('lets others read what was before it, and is there at once when it is done', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      await store.commit(evidence('old', 3), WRITER);
      const large = store.commit([...evidence('old', 2), ...evidence('new', MANY)], WRITER);
      const seen = await meanwhile(large, async () => {
        const { evidence: found } = await store.snapshot({ kind: 'all' }, await store.head());
        return { head: await store.head(), found: found.ids.length, reasons: await store.reasons() };
      });
      expect(seen.length).toBeGreaterThan(2);
      for (const each of seen) expect(each).toEqual({ head: 1, found: 3, reasons: [] });
      expect(await large).toBe(2);
      expect(await store.head()).toBe(2);
      expect((await store.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(MANY + 3);
      await store.close();
    });
  });

  it('is followed by those that were asked for meanwhile, in their order, and by the end', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      const revisions: number[] = [];
      const commits = [MANY, 1, MANY, 1].map((count, i) =>
        store.commit(evidence(`${i}-`, count), WRITER).then((revision) => revisions.push(revision)),
      );
      const stale = expect(store.commit(evidence('x', 1), WRITER, 0)).rejects.toMatchObject({ head: 4 });
      const closed = store.close();
      await expect(store.commit(evidence('late', 1), WRITER)).rejects.toBeInstanceOf(StoreClosed);
      await Promise.all([...commits, stale, closed]);
      expect(revisions).toEqual([1, 2, 3, 4]);
      const again = await openSqliteStore({ directory });
      expect((await again.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(2 * MANY + 2);
      await again.close();
    });
  });

  it.each([
    [
      'the disk fails in the middle of it',
      (real: Connection) => {
        let left = MANY;
        const run: Connection['run'] = (sql, ...values) => {
          left -= sql.startsWith('INSERT INTO entity') ? 1 : 0;
          if (left === 10) throw new DatabaseError('SQLITE_FULL', 'injected');
          return real.run(sql, ...values);
        };
        return { ...real, run };
      },
    ],
    [
      'the database rolls back between two of its steps',
      (real: Connection) => {
        let written = 0;
        function* rolledBack<T>(work: ReturnType<typeof real.transactionInSteps<T>>) {
          for (const steps = real.transactionInSteps(work); ; ) {
            const step = steps.next();
            if (step.done === true) return step.value;
            written += 1;
            if (written === 100) real.exec('ROLLBACK');
            yield;
          }
        }
        return { ...real, transactionInSteps: rolledBack };
      },
    ],
  ])('leaves nothing where %s', async (_, within) => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory, within });
      await expect(store.commit(evidence('new', MANY), WRITER)).rejects.toMatchObject({ mayBeWritten: false });
      expect(await store.head()).toBe(0);
      await store.close();
      const again = await openSqliteStore({ directory });
      expect([...(await again.snapshot({ kind: 'all' })).evidence.ids]).toEqual([]);
      expect(await again.commit(evidence('new', 2), WRITER)).toBe(1);
      expect((await again.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(2);
      await again.close();
    });
  });
});
