import { cypher } from './cypher.ts';

/** A key as it is read: what changes after its making stands beside its JSON. */
export type KeyRow = { json: string; lastUsedAt: string | null; revokedAt: string | null };

/** Where the audit log ends; null before the first entry. */
export type AuditHeadRow = { sequence: number; hash: string | null; revision: number };

/** One entry as it is read. */
export type AuditRow = { sequence: number; previous: string; revision: number | null; record: string; hash: string };

/** Makes the single node behind which writers of the audit log queue up; it is not that of commits. */
export const FOUND_AUDIT = cypher(`
  MERGE (a:Audit {id: 'bunkai'}) ON CREATE SET a.sequence = 0, a.revision = 0`);

const HEAD = 'a.sequence AS sequence, a.hash AS hash, a.revision AS revision';

export const READ_AUDIT = cypher<AuditHeadRow>(`MATCH (a:Audit {id: 'bunkai'}) RETURN ${HEAD}`);

/** Takes the lock first (setting a property does), then reads: nobody else appends until this transaction ends. */
export const LOCK_AUDIT = cypher<AuditHeadRow>(
  `MATCH (a:Audit {id: 'bunkai'}) SET a.writer = $token WITH a RETURN ${HEAD}`,
);

/** Makes a key unless its id is taken, and gives the token of whoever made it. */
export const ADD_KEY = cypher<{ token: string }>(`
  MERGE (k:ApiKey {id: $key.id}) ON CREATE SET k = $key
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

/** Makes a session unless its hash is taken, and gives the token of whoever made it. */
export const ADD_SESSION = cypher<{ token: string }>(`
  MERGE (s:Session {hash: $session.hash}) ON CREATE SET s = $session
  RETURN s.token AS token`);

export const REMOVE_EXPIRED = cypher(`MATCH (s:Session) WHERE s.expiresAt < $now DELETE s`);

export const FIND_SESSION = cypher<{ json: string }>(`MATCH (s:Session {hash: $hash}) RETURN s.json AS json`);

export const REMOVE_SESSION = cypher<{ count: number }>(`
  MATCH (s:Session {hash: $hash}) DELETE s RETURN count(*) AS count`);

const ENTRY =
  'e.sequence AS sequence, e.previous AS previous, e.revision AS revision, e.record AS record, e.hash AS hash';

/** The entry that an earlier try of the same call has left. */
export const FIND_ENTRY = cypher<AuditRow>(`MATCH (e:AuditEntry {token: $token}) RETURN ${ENTRY}`);

export const APPEND_ENTRY = cypher(`
  MATCH (a:Audit {id: 'bunkai'}) SET a.sequence = $entry.sequence, a.hash = $entry.hash, a.revision = $revision
  CREATE (e:AuditEntry) SET e = $entry`);

export const ENTRIES_AFTER = cypher<AuditRow>(`
  MATCH (e:AuditEntry) WHERE e.sequence > $since RETURN ${ENTRY} ORDER BY e.sequence LIMIT 500`);
