import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../server/store/errors.ts';
import { CommitLog } from '../../../server/usecases/queries/history/commitLog.ts';
import { historyFor } from '../../../server/usecases/queries/history/history.ts';
import { GROUND } from '../../store/cases/ground.ts';
import { puts, remove } from '../../store/support/models.ts';
import { turnsDuring } from '../../support/turns.ts';
import { AUDITOR, commitsOf, heldLog, sessionAt } from './support.ts';

/** Number of components with a sheet of nine lines each, all of them new. */
function region(number: number, size: number) {
  const ids = Array.from({ length: size }, (_, i) => `c${number}-${i}`);
  const lines = Array.from({ length: 9 }, (_, i) => ({ requirement: `demo:r${i}`, stance: 'SELF' as const }));
  return puts({
    components: ids.map((id) => ({ id, owner: 'h', kind: 'ON_PREMISES' as const, name: { ja: id } })),
    sheets: ids.map((component) => ({ component, version: '1', publishedOn: '2026-01-01', lines })),
  });
}

/** Collects what nothing holds any more. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('there is a collector');
  collect();
}

describe('the log of commits', () => {
  it('holds on to next to nothing of what the commits put, however much was shown', async () => {
    const store = heldLog(commitsOf(Array.from({ length: 10 }, (_, i) => region(i, i < 5 ? 1100 : 600))));
    const handedOut: WeakRef<object>[] = [];
    store.onRead = ({ changes }) => {
      for (const change of changes) if (change.op === 'put') handedOut.push(new WeakRef(change.entity));
    };
    const log = new CommitLog(store);
    const { commits, describe: tell } = await historyFor(log, sessionAt(10, AUDITOR), {});
    expect(await tell(commits.slice(4, 7))).toHaveLength(3);
    await setImmediate();
    collectGarbage();
    const held = handedOut.filter((entity) => entity.deref() !== undefined).length;
    expect(handedOut.length).toBeGreaterThan(17_000);
    // 20,000 entities and lines: a sheet and its component are twelve of them.
    expect(held).toBeLessThan(2 * (20_000 / 12));
    expect(await log.upTo(10)).toHaveLength(10);
  });

  it('gives other work its turn while it reads', async () => {
    const log = new CommitLog(heldLog(commitsOf(Array.from({ length: 20 }, (_, i) => region(i, 500)))));
    const session = log.upTo(20);
    let turns = 0;
    let isRead = false;
    void session.then(() => {
      isRead = true;
    });
    while (!isRead) {
      await setImmediate();
      turns += 1;
    }
    expect(await session).toHaveLength(20);
    expect(turns).toBeGreaterThanOrEqual(20);
  });

  it('gives other work its turn while it notes one commit', async () => {
    const log = new CommitLog(heldLog(commitsOf([region(1, 500)])));
    const turns = await turnsDuring(() => log.upTo(1));
    // Each of the thousand changes is summed up, put down by its name, and its name hashed.
    expect(turns).toBeGreaterThan(3 * 1000);
  });

  it('goes on where an error has left it, also where it was looking up what was removed', async () => {
    const commits = commitsOf([puts(GROUND), [remove('contracts', 'k-h-v')], [remove('components', 'm-pc')]]);
    const viewer = { id: 'person-h', role: 'INSTITUTION_READER', party: 'h' } as const;
    const removedSeen = async (log: CommitLog) =>
      (await historyFor(log, sessionAt(3, viewer), {})).commits.map(({ revision }) => revision);
    // Nothing is kept, so that what was removed is looked up in the store: the fourth commit that is read.
    for (const failing of [1, 2, 3, 4]) {
      const store = heldLog(commits);
      let count = 0;
      store.onRead = () => {
        count += 1;
        if (count === failing) throw new StoreUnavailable('away');
      };
      const log = new CommitLog(store, { mostKept: 0 });
      await expect(removedSeen(log)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await removedSeen(log)).toEqual([3, 2, 1]);
      expect(store.read.filter((revision) => revision === 3)).toEqual([3]);
    }
  });

  it('is read once, however many ask at the same time', async () => {
    const store = heldLog(commitsOf([puts(GROUND), [remove('contracts', 'k-h-v')]]));
    const log = new CommitLog(store);
    const seen = await Promise.all([log.upTo(2), log.upTo(1), log.upTo(2)]);
    expect(seen.map((commits) => commits.length)).toEqual([2, 1, 2]);
    expect(store.read).toEqual([1, 2]);
  });
});
