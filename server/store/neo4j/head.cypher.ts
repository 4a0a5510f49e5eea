import { cypher } from './cypher.ts';

/** The version of the graph's schema (README.md) that this code reads and writes. */
export const SCHEMA_VERSION = 1;

/** Makes the two single nodes unless they are there. */
export const FOUND_STORE = cypher<{ schema: number }>(`
  MERGE (s:Store {id: 'bunkai'}) ON CREATE SET s.schema = $schema
  MERGE (h:Head {id: 'bunkai'}) ON CREATE SET h.revision = 0, h.at = '1970-01-01T00:00:00.000Z'
  RETURN s.schema AS schema`);

/** Waits until no other commit is under way and keeps others waiting until this transaction ends. */
export const LOCK_STORE = cypher(`MATCH (s:Store {id: 'bunkai'}) SET s.writer = $token`);

/** The newest revision, which its commit may still be writing out. */
export const READ_HEAD = cypher<{ revision: number; at: string }>(`
  MATCH (h:Head {id: 'bunkai'}) RETURN h.revision AS revision, h.at AS at`);

/**
 * The newest revision once it is written out whole. A commit changes the head last, and its lock on it is given back
 * only when readers see everything; setting a property takes that lock (removing one that is not there would not).
 */
export const FENCE_HEAD = cypher<{ revision: number }>(`
  MATCH (h:Head {id: 'bunkai'}) SET h.fence = true REMOVE h.fence RETURN h.revision AS revision`);

/** Must be the last statement of a commit. */
export const MOVE_HEAD = cypher(`MATCH (h:Head {id: 'bunkai'}) SET h.revision = $revision, h.at = $at`);
