import { describe, expect, it } from 'vitest';
import { StoreClosed } from '../../../server/store/errors.ts';
import { puts, WRITER } from '../support/models.ts';
import { eachWithStore, type MakeStore } from './fixture.ts';

const evidence = (name: string, count: number) =>
  puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}` })) });

/** What a store does when it is closed, also in the middle of work. */
export function describeClosing(makeStore: MakeStore): void {
  describe('a closed store', () => {
    const { store, fixture } = eachWithStore(makeStore);

    it('refuses every call, and closing it again is no error', async () => {
      await store().close();
      await expect(store().head()).rejects.toBeInstanceOf(StoreClosed);
      await expect(store().snapshot({ kind: 'all' })).rejects.toBeInstanceOf(StoreClosed);
      await expect(store().commit([], WRITER)).rejects.toBeInstanceOf(StoreClosed);
      await expect(store().changes(0)[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(StoreClosed);
      await store().close();
    });

    it('holds all of each commit that was under way, or nothing, and all that it acknowledged', async () => {
      const names = ['a', 'b', 'c', 'd'];
      const work = names.map((name) => store().commit(evidence(name, 2000), WRITER));
      const settled = Promise.allSettled(work);
      await store().close();
      const results = await settled;
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreClosed);
      }
      const opened = await fixture().reopen();
      const { ids } = (await opened.snapshot({ kind: 'all' })).evidence;
      for (const [i, name] of names.entries()) {
        const held = [...ids].filter((id) => id.startsWith(name)).length;
        if (results[i]?.status === 'fulfilled') expect(held).toBe(2000);
        else expect([0, 2000]).toContain(held);
      }
      expect(await opened.head()).toBe(ids.length / 2000);
    });

    it('ends a reading that is under way with a whole snapshot or with the same refusal', async () => {
      await store().commit(evidence('e', 5000), WRITER);
      const reading = store()
        .snapshot({ kind: 'all' })
        .then(
          ({ evidence: { ids } }) => ids.length,
          (error: unknown) => (error instanceof StoreClosed ? 'closed' : error),
        );
      await store().close();
      expect([5000, 'closed']).toContain(await reading);
    });
  });
}
