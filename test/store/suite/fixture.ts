import { afterEach, beforeEach } from 'vitest';
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

/** A fresh store for each test of the surrounding block. */
export function eachWithStore(makeStore: MakeStore): { store: () => GraphStore; fixture: () => StoreFixture } {
  let current: StoreFixture | undefined;
  beforeEach(async () => {
    current = await makeStore();
  });
  afterEach(async () => {
    await current?.dispose();
    current = undefined;
  });
  const fixture = () => {
    if (current === undefined) throw new Error('only tests have a store');
    return current;
  };
  return { fixture, store: () => fixture().store };
}
