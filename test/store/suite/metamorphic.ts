import { describe, expect, it } from 'vitest';
import { type Change, keyOfEntity, putAll } from '../../../server/model/change.ts';
import type { Model } from '../../../server/model/document.ts';
import { readSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import type { GraphStore } from '../../../server/store/port.ts';
import { contentOf, linesOf, WRITER } from '../support/models.ts';
import { sampleModels } from '../support/random.ts';
import type { MakeStore } from './fixture.ts';

async function withStore<T>(makeStore: MakeStore, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const fixture = await makeStore();
  try {
    return await use(fixture.store);
  } finally {
    await fixture.dispose();
  }
}

/** Removes what nothing needs: contracts, drafts, and links other than those that a usage or an API must have. */
function removals(model: Model): Change[] {
  const kept = ['USES', 'EXPOSED_BY'];
  const loose = { contracts: model.contracts, links: model.links.filter(({ kind }) => !kept.includes(kind)) };
  return putAll(loose).map((put) => ({ op: 'remove', list: put.list, key: keyOfEntity(put) }));
}

/** Ways to the same model that must end at the same model. */
export function describeMetamorphic(makeStore: MakeStore): void {
  describe('two ways to one model', () => {
    const [first, second] = sampleModels(8, 7);
    if (first === undefined || second === undefined) throw new Error('there are samples');
    const a = putAll(first.model);
    const b = [...removals(first.model), ...putAll(second.model)];

    it('commit a then b, or a and b at once', async () => {
      const inTwo = await withStore(makeStore, async (store) => {
        await store.commit(a, WRITER);
        await store.commit(b, WRITER);
        return contentOf(await store.snapshot({ kind: 'all' }));
      });
      const atOnce = await withStore(makeStore, async (store) => {
        await store.commit([...a, ...b], WRITER);
        return contentOf(await store.snapshot({ kind: 'all' }));
      });
      expect(atOnce).toEqual(inTwo);
      expect(inTwo.length).toBeGreaterThan(putAll(second.model).length);
    });

    it('write the model, or write what was read of it', async () => {
      const model = await withStore(makeStore, async (store) => {
        await store.commit(a, WRITER);
        await store.commit(b, WRITER);
        return readSnapshot(await store.snapshot({ kind: 'all' }));
      });
      const again = await withStore(makeStore, async (store) => {
        await store.commit(putAll(model), WRITER);
        return contentOf(await store.snapshot({ kind: 'all' }));
      });
      expect(again).toEqual(linesOf(model));
    });

    it('commit, or commit again what the log says was committed', async () => {
      const [log, content] = await withStore(makeStore, async (store) => {
        for (const { model } of sampleModels(8, 7)) await store.commit(putAll(model), WRITER);
        await store.commit(removals(first.model), WRITER);
        const commits: (readonly Change[])[] = [];
        for await (const { changes } of store.changes(0)) commits.push(changes);
        return [commits, contentOf(await store.snapshot({ kind: 'all' }))] as const;
      });
      const again = await withStore(makeStore, async (store) => {
        for (const changes of log) await store.commit(changes, WRITER);
        return contentOf(await store.snapshot({ kind: 'all' }));
      });
      expect(again).toEqual(content);
    });
  });
}
