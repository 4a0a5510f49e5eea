import { cypher } from './cypher.ts';

/** A key as it is read: what changes after its making stands beside its JSON. */
export type KeyRow = { json: string; lastUsedAt: string | null; revokedAt: string | null };

/** Where the audit log ends; `hash` is null before the first entry. */
export type AuditHeadRow = { sequence: number; hash: string | null; revision: number };

/** One entry of the audit log as it is read. */
export type EntryRow = { json: string };

/** Makes the single node behind which those who append to the audit log queue up; it is not that of commits. */
export const FOUND_AUDIT = cypher(`
  MERGE (a:Audit {id: 'bunkai'}) ON CREATE SET a.sequence = 0, a.revision = 0`);

const HEAD = 'a.sequence AS sequence, a.hash AS hash, a.revision AS revision';

export const READ_AUDIT = cypher<AuditHeadRow>(`MATCH (a:Audit {id: 'bunkai'}) RETURN ${HEAD}`);

/** Takes the lock first (setting a property does), then reads: no other transaction appends until this transaction ends. */
export const LOCK_AUDIT = cypher<AuditHeadRow>(`
  MATCH (a:Audit {id: 'bunkai'}) SET a.writer = $token WITH a RETURN ${HEAD}`);

/** Makes a key unless its id is taken, and gives the token of whoever made it. */
export const ADD_KEY = cypher<{ token: string }>(`
  MERGE (k:ApiKey {id: $id}) ON CREATE SET k = $properties
  RETURN k.token AS token`);

const KEY = 'k.json AS json, k.lastUsedAt AS lastUsedAt, k.revokedAt AS revokedAt';

export const FIND_KEY = cypher<KeyRow>(`MATCH (k:ApiKey {id: $id}) RETURN ${KEY}`);

export const ALL_KEYS = cypher<KeyRow>(`MATCH (k:ApiKey) RETURN ${KEY}`);

/** Locks before it looks, so that the later of two uses stays. */
export const USE_KEY = cypher(`
  MATCH (k:ApiKey {id: $id}) SET k.writer = $token
  WITH k WHERE coalesce(k.lastUsedAt, '') < $at SET k.lastUsedAt = $at`);

/** Locks before it looks. Gives whether it was this call that revoked the key, in this try or in an earlier one. */
export const REVOKE_KEY = cypher<{ revoked: boolean }>(`
  MATCH (k:ApiKey {id: $id}) SET k.writer = $token
  WITH k, k.revokedAt IS NULL AS open
  FOREACH (_ IN CASE WHEN open THEN [1] ELSE [] END | SET k.revokedAt = $at, k.revokedBy = $token)
  RETURN k.revokedBy = $token AS revoked`);

export const REMOVE_EXPIRED = cypher(`MATCH (s:Session) WHERE s.expiresAt < $now DELETE s`);

/** Makes a session unless its hash is taken, and gives the token of whoever made it. */
export const ADD_SESSION = cypher<{ token: string }>(`
  MERGE (s:Session {hash: $hash}) ON CREATE SET s = $properties
  RETURN s.token AS token`);

export const FIND_SESSION = cypher<{ json: string }>(`MATCH (s:Session {hash: $hash}) RETURN s.json AS json`);

export const REMOVE_SESSION = cypher<{ count: number }>(`
  MATCH (s:Session {hash: $hash}) DELETE s RETURN count(*) AS count`);

/** The entry that an earlier try of the same call has left. */
export const FIND_ENTRY = cypher<EntryRow>(`MATCH (e:AuditEntry {token: $token}) RETURN e.json AS json`);

export const APPEND_ENTRY = cypher(`
  MATCH (a:Audit {id: 'bunkai'}) SET a.sequence = $sequence, a.hash = $hash, a.revision = $revision
  CREATE (e:AuditEntry {sequence: $sequence, token: $token, json: $json})`);

export const ENTRIES_AFTER = cypher<EntryRow>(`
  MATCH (e:AuditEntry) WHERE e.sequence > $since RETURN e.json AS json ORDER BY e.sequence LIMIT 500`);
