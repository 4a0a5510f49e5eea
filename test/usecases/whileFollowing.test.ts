import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../server/model/values.ts';
import type { GraphStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { LOCAL_ADMINISTRATOR } from '../../server/usecases/access/viewer.ts';
import { type CompiledModelSource, createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { nextCommit } from '../../server/usecases/resident/nextCommit.ts';
import { makeServices, type Services } from '../../server/usecases/services.ts';
import { GROUND } from '../store/cases/ground.ts';
import { inFolder } from '../store/support/folder.ts';
import { puts, WRITER } from '../store/support/models.ts';

const vendor = (id: string) => puts({ parties: [{ id, type: 'VENDOR', name: { ja: id } }] });

/** A promise and what settles it. */
function deferred() {
  let settle = { resolve: () => {}, reject: (_: Error) => {} };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => undefined);
  return { promise, ...settle };
}

/** A store that keeps those who follow its commits waiting until it is opened. */
interface GatedStore extends GraphStore {
  close(): Promise<void>;
  open(): void;
  shut(): void;
  /** Makes those who follow fail. */
  breakDown(): void;
  heads: number;
}

function gate(store: GraphStore): GatedStore {
  let opened = deferred();
  opened.resolve();
  const gated: GatedStore = {
    heads: 0,
    open: () => opened.resolve(),
    shut: () => {
      opened = deferred();
    },
    breakDown: () => opened.reject(new SyntaxError('garbled')),
    snapshot: async (scope, at) => {
      await opened.promise;
      return store.snapshot(scope, at);
    },
    changes: async function* changes(since) {
      await opened.promise;
      yield* store.changes(since);
    },
    head: () => {
      gated.heads += 1;
      return store.head();
    },
    commit: (...args) => store.commit(...args),
    close: () => store.close(),
  };
  return gated;
}

let store: GatedStore;
let source: CompiledModelSource;
let services: Services;
let leave: () => void;
let left: Promise<void>;

beforeEach(async () => {
  await new Promise<void>((ready) => {
    left = inFolder(async (directory) => {
      store = gate(await openSqliteStore({ directory }));
      await store.commit(puts(GROUND), WRITER);
      source = createModelSource(store, { resident: true });
      services = makeServices({ store, source, today: () => day.parse('2026-11-01') });
      await source.whole();
      await new Promise<void>((resolve) => {
        leave = resolve;
        ready();
      });
      await source.close();
      await store.close();
    });
  });
});

afterEach(async () => {
  store.open();
  leave();
  await left;
});

/** What a promise has come to once everything that can go on has gone on. */
async function settledNow<T>(work: Promise<T>): Promise<T | 'waiting'> {
  const soon = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), 20));
  return Promise.race([work, soon]);
}

const write = (id: string, options: { signal?: AbortSignal } = {}) =>
  services.write(LOCAL_ADMINISTRATOR, () => vendor(id), { requestId: 'test', ...options });

describe('while a commit is followed', () => {
  it('others are answered from the revision before, and who asks for the new one waits for it', async () => {
    store.shut();
    const { revision, followed } = await source.committing(() => store.commit(vendor('new'), WRITER));
    expect(revision).toBe(2);
    expect((await source.whole()).revision).toBe(1);
    expect((await source.whole(1)).revision).toBe(1);
    expect((await source.scope(['h'])).revision).toBe(1);
    const wanted = source.whole(2);
    expect(await settledNow(wanted)).toBe('waiting');
    expect(await settledNow(followed)).toBe('waiting');
    store.open();
    expect((await wanted).revision).toBe(2);
    await followed;
    expect((await source.whole()).revision).toBe(2);
  });

  it('its maker is not told before all viewers read it', async () => {
    store.shut();
    const written = write('mine');
    await vi.waitFor(async () => expect(await store.head()).toBe(2), { timeout: 20_000 });
    expect(await settledNow(written)).toBe('waiting');
    expect((await services.read(LOCAL_ADMINISTRATOR)).partyById('mine')).toBeUndefined();
    store.open();
    expect(await written).toMatchObject({ revision: 2, problems: [] });
    expect((await services.read(LOCAL_ADMINISTRATOR)).partyById('mine')).toBeDefined();
  });

  it('its maker is told that it is made although the time for following has run out', async () => {
    store.shut();
    const stop = new AbortController();
    const written = write('mine', { signal: stop.signal });
    await vi.waitFor(async () => expect(await store.head()).toBe(2), { timeout: 20_000 });
    expect(await settledNow(written)).toBe('waiting');
    stop.abort();
    expect(await written).toMatchObject({ revision: 2, problems: [] });
  });

  it('its maker is told that it is made although it cannot be followed, and readers are told that it cannot', async () => {
    store.shut();
    const written = write('mine');
    await vi.waitFor(async () => expect(await store.head()).toBe(2), { timeout: 20_000 });
    expect(await settledNow(written)).toBe('waiting');
    store.breakDown();
    expect(await written).toMatchObject({ revision: 2, problems: [] });
    await expect(source.whole()).rejects.toThrow('garbled');
    store.shut();
    store.open();
    expect((await source.whole()).revision).toBe(2);
  });

  it('a commit that is refused leaves no viewer with an old revision', async () => {
    await expect(source.committing(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await store.commit(vendor('later'), WRITER);
    expect((await source.whole()).revision).toBe(2);
  });
});

describe('a commit of the same process', () => {
  it('is told to those who wait at once, and the store is not asked for it', async () => {
    const headsOf = async (id: string) => {
      const before = store.heads;
      await services.write(LOCAL_ADMINISTRATOR, () => vendor(id), { requestId: 'test' });
      return store.heads - before;
    };
    const byWriting = await headsOf('before');
    const waiting = nextCommit(store, 2, new AbortController().signal);
    // Whoever waits asks once whether there is a commit already.
    expect(await settledNow(waiting)).toBe('waiting');
    expect(await headsOf('mine')).toBe(byWriting);
    expect(await waiting).toBe(3);
  });
});
