import type { AuditDraft, AuditEntry } from './audit.ts';

/** A key by which a program or a person is known. The key itself is shown once and kept nowhere. */
export interface ApiKey {
  readonly id: string;
  /** Of the key, as text; equal hashes mean equal keys. */
  readonly hash: string;
  /** What it may do; its meaning is the use cases' concern. */
  readonly role: string;
  readonly party?: string;
  readonly label: string;
  /** Times are ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

/** A browser that has shown who it is. */
export interface Session {
  /** Of the cookie's value, as text: the value itself is kept nowhere. */
  readonly hash: string;
  readonly actor: string;
  readonly role: string;
  readonly party?: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/**
 * Keeps what is not the model: keys, sessions, and the log of changes and refused attempts. What is acknowledged
 * survives a crash. After `close` of the store it belongs to, every call rejects with StoreClosed.
 */
export interface AccountStore {
  /** Rejects with an Error where the id or the hash is taken. */
  addKey(key: ApiKey): Promise<void>;
  /** Also an expired or revoked one: what that means is for the caller to say. */
  keyByHash(hash: string): Promise<ApiKey | undefined>;
  /** Every key there ever was, the oldest first. */
  keys(): Promise<ApiKey[]>;
  /** Notes when a key was used last; an earlier time than the one noted, or an unknown id, does nothing. */
  noteUse(id: string, at: string): Promise<void>;
  /** Revokes a key for good; false where there is none, or it was revoked before. */
  revokeKey(id: string, at: string): Promise<boolean>;
  addSession(session: Session): Promise<void>;
  session(hash: string): Promise<Session | undefined>;
  /** Does nothing where there is none. */
  removeSession(hash: string): Promise<void>;
  /** Removes those that expire at or before a time; gives their number. */
  removeSessionsUntil(at: string): Promise<number>;
  /** Adds to the audit log; entries never change and never go. */
  record(draft: AuditDraft): Promise<AuditEntry>;
  /** The audit log after an entry, oldest first; ends at the newest. */
  audit(after?: number): AsyncIterable<AuditEntry>;
}
