import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { GraphStore } from '../../../server/store/port.ts';

/** A store that a test may do anything with. */
export interface StoreFixture {
  /** Open, and without any commit. */
  readonly store: GraphStore;
  /** Closes what is open and opens the same data again. */
  reopen(): Promise<GraphStore>;
  /** Closes what is open and removes the data. */
  dispose(): Promise<void>;
}

/** Makes a store with nothing in it. Fixtures are made one after the other; only one is in use at a time. */
export type MakeStore = () => Promise<StoreFixture>;

/** How much of the costly parts to run. */
export interface SuiteOptions {
  /** Random models that are compared through the engine. */
  readonly randomModels: number;
  /** Institutions under the hub. */
  readonly hub: number;
}

/** How the tests of a block reach their store. */
export interface StoreOfTests {
  readonly store: () => GraphStore;
  readonly fixture: () => StoreFixture;
}

/** A fresh store for each test of the surrounding block. */
export const eachWithStore = (makeStore: MakeStore): StoreOfTests => withStore(makeStore, beforeEach, afterEach);

/** One store for the surrounding block, whose tests leave it as it was. */
export const allWithStore = (makeStore: MakeStore): StoreOfTests => withStore(makeStore, beforeAll, afterAll);

type Hook = (work: () => Promise<void>) => void;

function withStore(makeStore: MakeStore, before: Hook, after: Hook): StoreOfTests {
  let current: StoreFixture | undefined;
  before(async () => {
    current = await makeStore();
  });
  after(async () => {
    await current?.dispose();
    current = undefined;
  });
  const fixture = () => {
    if (current === undefined) throw new Error('only tests have a store');
    return current;
  };
  return { fixture, store: () => fixture().store };
}
