import type { Component } from '../../model/component.ts';
import type { Contract } from '../../model/contract.ts';
import type { Link } from '../../model/link.ts';
import { type Cached, memoize, memoizeWeak } from '../../model/memoize.ts';
import type { Party } from '../../model/party.ts';
import { readComponent, readContract, readLink, readParty, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { cacheOf } from '../../support/cache.ts';

/** Entities of one snapshot by row, read out of their columns once for all requests that look at it. */
export interface EntityCache {
  readonly party: (row: number) => Party;
  readonly component: (row: number) => Component;
  readonly contract: (row: number) => Contract;
  readonly link: (row: number) => Link;
}

/** How many of each kind are cached at most: the busiest institutions' own, not a country's. */
const MAX_OF_KIND = 20_000;

const caching = <T>(snapshot: Snapshot, read: (snapshot: Snapshot, row: number) => T): ((row: number) => T) =>
  memoize((row: number) => read(snapshot, row), cacheOf<number, Cached<T>>(MAX_OF_KIND));

/** The cache of a snapshot, for as long as the snapshot is used. A row that is not there throws NoSuchRow. */
export const entityCacheOf = memoizeWeak(
  (snapshot: Snapshot): EntityCache => ({
    party: caching(snapshot, readParty),
    component: caching(snapshot, readComponent),
    contract: caching(snapshot, readContract),
    link: caching(snapshot, readLink),
  }),
);
