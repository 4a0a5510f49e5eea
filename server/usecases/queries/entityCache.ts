import type { Component } from '../../model/component.ts';
import type { Contract } from '../../model/contract.ts';
import type { Link } from '../../model/link.ts';
import type { Party } from '../../model/party.ts';
import { onceFor } from '../../model/remember.ts';
import { readComponent, readContract, readLink, readParty, type Snapshot } from '../../model/snapshot/snapshot.ts';

/** Entities of one snapshot by row, read out of their columns once for all requests that look at it. */
export interface EntityCache {
  readonly party: (row: number) => Party;
  readonly component: (row: number) => Component;
  readonly contract: (row: number) => Contract;
  readonly link: (row: number) => Link;
}

/** How many of each kind are kept: the busiest institutions' own, not a country's. */
const MOST = 20_000;

function keeping<T>(snapshot: Snapshot, read: (snapshot: Snapshot, row: number) => T): (row: number) => T {
  const kept = new Map<number, T>();
  return (row) => {
    const before = kept.get(row);
    if (before !== undefined) return before;
    if (kept.size >= MOST) kept.clear();
    const now = read(snapshot, row);
    kept.set(row, now);
    return now;
  };
}

/** What is kept of a snapshot, as long as the snapshot itself. A row that is not there throws a RangeError. */
export const entityCacheOf = onceFor(
  (snapshot: Snapshot): EntityCache => ({
    party: keeping(snapshot, readParty),
    component: keeping(snapshot, readComponent),
    contract: keeping(snapshot, readContract),
    link: keeping(snapshot, readLink),
  }),
);
