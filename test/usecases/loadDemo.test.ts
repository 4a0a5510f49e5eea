import { expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { loadDemo } from '../../server/usecases/commands/loadDemo.ts';
import { inFolder } from '../store/support/folder.ts';
import { puts, WRITER } from '../store/support/models.ts';

it('leaves a store to another server that fills it at the same moment', async () => {
  await inFolder(async (directory) => {
    const store = await openSqliteStore({ directory });
    const overtaken: GraphStore = {
      ...store,
      head: () => store.head(),
      commit: async (changes, by, expected) => {
        await store.commit(puts({ evidence: [{ id: 'theirs' }] }), WRITER);
        return store.commit(changes, by, expected);
      },
    };
    expect(await loadDemo(overtaken)).toBe(false);
    expect([...(await store.snapshot({ kind: 'all' })).evidence.ids]).toEqual(['theirs']);
    await store.close();
  });
});
