import type { Tally } from '../checksum.ts';
import { StoreDamaged, StoreVersionUnknown } from '../errors.ts';
import { cypher } from './cypher.ts';
import { NOTHING_DRAWN } from './drawn.cypher.ts';

/** The version of the graph's schema (README.md) that this code reads and writes. */
export const SCHEMA_VERSION = 4;

/**
 * The head as it is read. How many entities there are and the sum of their checksums are texts: they are exact. `drawn`: how many nodes
 * and relationships of each kind there are (drawn.cypher.ts).
 */
export type HeadRow = { revision: number; at: string; count: string | null; sum: string | null; drawn: string | null };

/** What a head says that its model holds. Throws StoreDamaged where it says nothing. */
export function tallyIn({ count, sum }: HeadRow): Tally {
  const tally = { count: Number(count ?? Number.NaN), sum: Number(sum ?? Number.NaN) };
  if (!Number.isSafeInteger(tally.count) || !Number.isSafeInteger(tally.sum)) {
    throw new StoreDamaged([{ kind: 'REVISION', place: 'Head' }]);
  }
  return tally;
}

/** Throws StoreVersionUnknown unless the graph has the schema of this version. */
export function requireSchema(schema: number | undefined): void {
  if (schema === SCHEMA_VERSION) return;
  throw new StoreVersionUnknown(
    `the graph has schema ${schema}, and this version of Bunkai knows ${SCHEMA_VERSION} only`,
    schema === undefined ? 'NONE' : schema < SCHEMA_VERSION ? 'EARLIER' : 'LATER',
  );
}

/** Makes the two single nodes unless they are there. */
export const FOUND_STORE = cypher<{ schema: number }>(`
  MERGE (s:Store {id: 'bunkai'}) ON CREATE SET s.schema = $schema
  MERGE (h:Head {id: 'bunkai'}) ON CREATE SET h.revision = 0, h.at = '1970-01-01T00:00:00.000Z', h.count = '0', h.sum = '0', h.drawn = '${NOTHING_DRAWN}'
  RETURN s.schema AS schema`);

/** Waits until no other commit is under way and keeps others waiting until this transaction ends. */
export const LOCK_STORE = cypher<{ schema: number }>(`
  MATCH (s:Store {id: 'bunkai'}) SET s.writer = $token RETURN s.schema AS schema`);

/** The newest revision, which its commit may still be writing out. */
export const READ_HEAD = cypher<HeadRow>(`
  MATCH (h:Head {id: 'bunkai'}) RETURN h.revision AS revision, h.at AS at, h.count AS count, h.sum AS sum, h.drawn AS drawn`);

/**
 * The newest revision once it is written out whole. A commit changes the head last, and its lock on it is given back
 * only when readers see everything; setting a property takes that lock (removing one that is not there would not).
 */
export const FENCE_HEAD = cypher<{ revision: number }>(`
  MATCH (h:Head {id: 'bunkai'}) SET h.fence = true REMOVE h.fence RETURN h.revision AS revision`);

/** Must be the last statement of a commit. */
export const MOVE_HEAD = cypher(`MATCH (h:Head {id: 'bunkai'}) 
  SET h.revision = $revision, h.at = $at, h.count = $count, h.sum = $sum, h.drawn = $drawn`);

/** Brings a store of an earlier schema forward, whose head does not say everything that there is. */
export const COUNT_ALL = cypher(`
  MATCH (s:Store {id: 'bunkai'}) MATCH (h:Head {id: 'bunkai'})
  SET s.schema = $schema, h.count = $count, h.sum = $sum, h.drawn = $drawn`);
