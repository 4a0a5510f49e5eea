import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../server/model/change.ts';
import { StoreUnavailable } from '../../server/store/errors.ts';
import type { GraphStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { type CompiledModelSource, createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { COMMIT_CASES } from '../store/cases/commits.ts';
import { GROUND } from '../store/cases/ground.ts';
import { analysisOf } from '../store/support/analysis.ts';
import { inFolder } from '../store/support/folder.ts';
import { contentOf, puts, WRITER } from '../store/support/models.ts';
import { repeats } from '../support/repeats.ts';

const vendor = (id: string) => puts({ parties: [{ id, type: 'VENDOR', name: { ja: id } }] });

/** A store that counts what it is asked, can be out of reach, and can have a log, or a model, that cannot be read. */
interface Watched extends GraphStore {
  readonly calls: Record<'snapshot' | 'changes' | 'head' | 'commit', number>;
  isAway: boolean;
  isGarbled: 'no' | 'log' | 'all';
}

function watch(store: GraphStore): Watched {
  const calls = { snapshot: 0, changes: 0, head: 0, commit: 0 };
  const watched: Watched = {
    calls,
    isAway: false,
    isGarbled: 'no',
    snapshot: (scope, at) =>
      asked('snapshot', () => {
        if (watched.isGarbled === 'all') throw new SyntaxError('garbled');
        return store.snapshot(scope, at);
      }),
    changes: (since) =>
      asked('changes', () => {
        if (watched.isGarbled !== 'no') throw new SyntaxError('garbled');
        return store.changes(since);
      }),
    head: () => asked('head', () => store.head()),
    commit: (changes, by, expected) => asked('commit', () => store.commit(changes, by, expected)),
    close: () => store.close(),
  };
  function asked<T>(call: keyof typeof calls, ask: () => T): T {
    calls[call] += 1;
    if (watched.isAway) throw new StoreUnavailable('away');
    return ask();
  }
  return watched;
}

let store: Watched;
let leave: () => void;
let left: Promise<void>;
const sources: CompiledModelSource[] = [];

beforeEach(async () => {
  await new Promise<void>((ready) => {
    left = inFolder(async (directory) => {
      store = watch(await openSqliteStore({ directory }));
      await store.commit(puts(GROUND), WRITER);
      await new Promise<void>((resolve) => {
        leave = resolve;
        ready();
      });
      await store.close();
    });
  });
});

afterEach(async () => {
  for (const source of sources.splice(0)) await source.close();
  leave();
  await left;
});

function sourceOf(options: Parameters<typeof createModelSource>[1]): CompiledModelSource {
  const source = createModelSource(store, options);
  sources.push(source);
  return source;
}

describe('a resident model', () => {
  it('is the newest model after every commit, and is read whole only once', async () => {
    const source = sourceOf({ resident: true });
    const first = await source.whole();
    const before = contentOf(first.snapshot);
    for (const { changes } of COMMIT_CASES) {
      const revision = await store.commit(changes, WRITER).catch(() => store.head());
      const { snapshot, compiled, revision: given } = await source.scope(['h']);
      expect(given).toBe(revision);
      expect(compiled.snapshot).toBe(snapshot);
      const direct = await store.snapshot({ kind: 'all' });
      store.calls.snapshot -= 1;
      expect(contentOf(snapshot)).toEqual(contentOf(direct));
      expect(analysisOf(snapshot, 'h', '2026-11-01')).toEqual(analysisOf(direct, 'h', '2026-11-01'));
    }
    expect(store.calls.snapshot).toBe(1);
    expect(contentOf(first.snapshot)).toEqual(before);
  });

  it('is made once for all who ask at the same time', async () => {
    const source = sourceOf({ resident: true });
    const models = await Promise.all([source.whole(), source.whole(), source.current(), source.scope(['g'])]);
    expect(new Set(models.map(({ compiled }) => compiled)).size).toBe(1);
    expect(store.calls.snapshot).toBe(1);
  });

  it('is read again after a commit that is too large to follow', async () => {
    const source = sourceOf({ resident: true });
    await source.whole();
    await store.commit(puts({ evidence: Array.from({ length: 20_001 }, (_, i) => ({ id: `e${i}` })) }), WRITER);
    const { snapshot, revision } = await source.whole();
    expect(revision).toBe(2);
    expect(snapshot.evidence.ids).toHaveLength(20_003);
    expect(store.calls.snapshot).toBe(2);
  });

  it('follows a commit of this process of any size without reading it or the model again', async () => {
    const source = sourceOf({ resident: true });
    const before = await source.whole();
    const changes: Change[] = [
      ...puts({ evidence: Array.from({ length: 20_001 }, (_, i) => ({ id: `new${i}` })) }),
      ...vendor('new'),
      ...vendor('w'),
    ];
    const { revision, followed } = await source.committing(() => store.commit(changes, WRITER), changes);
    await followed;
    const { snapshot } = await source.whole(revision);
    expect(contentOf(snapshot)).toEqual(contentOf(await store.snapshot({ kind: 'all' })));
    expect(contentOf(snapshot)).not.toEqual(contentOf(before.snapshot));
    expect(store.calls).toMatchObject({ snapshot: 2, changes: 0 });
  });

  it('follows commits of more changes than a call takes arguments', { timeout: 120_000 }, async () => {
    const source = sourceOf({ resident: true });
    await source.whole();
    const many = (name: string, count: number) =>
      puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}` })) });
    const count = repeats(130_000, 300_000);
    await store.commit(many('e', count), WRITER);
    const { snapshot, revision } = await source.whole();
    expect(revision).toBe(2);
    expect(snapshot.evidence.ids).toHaveLength(count + 2);
    expect(await source.isFollowing()).toBe(true);
  });

  it('is read again, and says why, where a commit cannot be followed', async () => {
    const errors: unknown[] = [];
    const source = sourceOf({ resident: true, onProblem: (error, to) => errors.push([error, to]) });
    await source.whole();
    await store.commit(vendor('new'), WRITER);
    store.isGarbled = 'log';
    expect((await source.whole()).snapshot.parties.rows.has('new')).toBe(true);
    expect(store.calls.snapshot).toBe(2);
    expect(errors).toEqual([[expect.any(SyntaxError), 2]]);
    expect(await source.isFollowing()).toBe(true);
    store.isGarbled = 'no';
    await store.commit(vendor('newer'), WRITER);
    expect((await source.whole()).snapshot.parties.rows.has('newer')).toBe(true);
    expect(store.calls.snapshot).toBe(2);
  });

  it('says that it does not follow for as long as nothing newer can be read, and recovers by itself', async () => {
    const errors: unknown[] = [];
    const source = sourceOf({ resident: true, onProblem: (error) => errors.push(error) });
    await source.whole();
    await store.commit(vendor('new'), WRITER);
    store.isGarbled = 'all';
    for (let i = 0; i < 3; i += 1) await expect(source.whole()).rejects.toThrow('garbled');
    expect(await source.isFollowing()).toBe(false);
    expect(errors).toHaveLength(2);
    store.isGarbled = 'no';
    expect(await source.isFollowing()).toBe(true);
    expect((await source.whole()).snapshot.parties.rows.has('new')).toBe(true);
    expect(store.calls.snapshot).toBeGreaterThan(1);
  });

  it('sees what other processes commit at its next look, and asks the store nothing for whoever reads', async () => {
    const source = sourceOf({ resident: true, pollMs: 100 });
    await source.whole();
    await store.commit(vendor('new'), WRITER);
    await vi.waitFor(async () => expect((await source.whole()).revision).toBe(2), { timeout: 30_000, interval: 20 });
    const { head, changes } = store.calls;
    const begun = performance.now();
    for (let i = 0; i < 100; i += 1) expect((await source.whole()).snapshot.parties.rows.has('new')).toBe(true);
    const looks = Math.ceil((performance.now() - begun) / 100) + 1;
    expect(store.calls.head - head).toBeLessThanOrEqual(looks);
    expect(store.calls.changes).toBe(changes);
    expect(store.calls.snapshot).toBe(1);
  });

  it('is at least at the revision that a writer has just made, without waiting for the next look', async () => {
    const source = sourceOf({ resident: true, pollMs: 500 });
    await source.whole();
    const revision = await store.commit(vendor('mine'), WRITER);
    expect((await source.whole(revision)).snapshot.parties.rows.has('mine')).toBe(true);
    expect((await source.whole()).revision).toBe(revision);
  });

  it('says so when the store is away and it must be asked, and goes on when it is back', async () => {
    const source = sourceOf({ resident: true });
    store.isAway = true;
    await expect(source.whole()).rejects.toBeInstanceOf(StoreUnavailable);
    store.isAway = false;
    await source.whole();
    await store.commit(vendor('late'), WRITER);
    store.isAway = true;
    await expect(source.scope(['h'])).rejects.toBeInstanceOf(StoreUnavailable);
    store.isAway = false;
    expect((await source.whole()).snapshot.parties.rows.has('late')).toBe(true);
  });

  it('survives looks at a store that is away, and asks nothing more once it is closed', async () => {
    const source = sourceOf({ resident: true, pollMs: 20 });
    await source.whole();
    store.isAway = true;
    await setTimeout(100);
    expect((await source.whole()).revision).toBe(1);
    store.isAway = false;
    await store.commit(vendor('back'), WRITER);
    await vi.waitFor(async () => expect((await source.whole()).revision).toBe(2), { timeout: 30_000 });
    await source.close();
    const { head } = store.calls;
    await setTimeout(100);
    expect(store.calls.head).toBe(head);
  });
});

describe('a model that is not resident', () => {
  it('reads an institution from its own scope, with the same analysis as the whole', async () => {
    const source = sourceOf({ resident: false });
    const whole = await store.snapshot({ kind: 'all' });
    for (const id of ['h', 'g']) {
      const { snapshot } = await source.scope([id]);
      expect(analysisOf(snapshot, id, '2026-11-01')).toEqual(analysisOf(whole, id, '2026-11-01'));
    }
    const { snapshot } = await source.scope(['h']);
    expect(snapshot.components.rows.has('g-emr')).toBe(false);
  });

  it('keeps an institution until something is committed', async () => {
    const source = sourceOf({ resident: false });
    const [first, same] = await Promise.all([source.scope(['h']), source.scope(['h'])]);
    expect(same.compiled).toBe(first.compiled);
    expect((await source.scope(['h'])).compiled).toBe(first.compiled);
    expect(store.calls.snapshot).toBe(1);
    await store.commit(vendor('new'), WRITER);
    expect((await source.scope(['h'])).revision).toBe(2);
    expect(store.calls.snapshot).toBe(2);
  });

  it('forgets the institutions that were not asked for longest', async () => {
    const source = sourceOf({ resident: false });
    await source.scope(['h']);
    for (let i = 0; i < 63; i += 1) await source.scope([`nobody-${i}`]);
    await source.scope(['h']);
    expect(store.calls.snapshot).toBe(64);
    for (let i = 63; i < 70; i += 1) await source.scope([`nobody-${i}`]);
    await source.scope(['h']);
    expect(store.calls.snapshot).toBe(71);
    await source.scope(['nobody-0']);
    expect(store.calls.snapshot).toBe(72);
  });

  it('does not keep what could not be read', async () => {
    const source = sourceOf({ resident: false });
    const { revision } = await source.whole();
    expect(revision).toBe(1);
    store.isAway = true;
    await expect(source.scope(['h'])).rejects.toBeInstanceOf(StoreUnavailable);
    store.isAway = false;
    expect((await source.scope(['h'])).revision).toBe(1);
  });
});
