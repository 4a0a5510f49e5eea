import type { Day } from '../model/values.ts';
import type { Revision } from './port.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/** An instant: ISO 8601 with milliseconds, UTC, so that texts sort like times. */
export type Instant = string;

/** An API key as it is kept: whoever reads the store cannot use it. */
export interface ApiKey {
  /** Stands in lists and in the audit log; not secret. */
  readonly id: string;
  /** Of the secret part. */
  readonly hash: Sha256;
  /** What it may do; the store does not look into it. */
  readonly role: string;
  readonly party?: string;
  /** What people call it. */
  readonly label?: string;
  readonly createdAt: Instant;
  /** The actor who made it. */
  readonly createdBy: string;
  /** The last day on which it works. */
  readonly expiresOn?: Day;
  readonly lastUsedAt?: Instant;
  readonly revokedAt?: Instant;
}

/** A person signed in with a browser. */
export interface Session {
  /** Of the secret in the cookie; also what the session is found by. */
  readonly hash: Sha256;
  /** Who it is, as the audit log names them. */
  readonly subject: string;
  readonly role: string;
  readonly party?: string;
  /** The API key it was begun with: the session is worth no more than the key. */
  readonly key?: string;
  readonly expiresAt: Instant;
}

/** One entry of the audit log. What it says is a text that the store keeps letter by letter. */
export interface AuditEntry {
  /** 1 for the first; each entry adds one. */
  readonly sequence: number;
  /** The hash of the entry before; NO_ENTRY for the first. */
  readonly previous: Sha256;
  /** The commit of the model that it records, if it records one. */
  readonly revision?: Revision;
  /** JSON: when, who, what (usecases/audit/auditLog.ts). */
  readonly record: string;
  /** Of everything above. */
  readonly hash: Sha256;
}

/** Where the audit log ends. Kept beside the entries, so that a log cut off at its end is found. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: Sha256;
  /** The last commit that is recorded, 0 before the first. */
  readonly revision: Revision;
}

/** The hash before the first entry. */
export const NO_ENTRY: Sha256 = '0'.repeat(64);

/** The head of a log without entries. */
export const EMPTY_LOG: AuditHead = { sequence: 0, hash: NO_ENTRY, revision: 0 };

/** Makes the entry that follows a head, or none. Must be pure: a store that tries again calls it again. */
export type MakeEntry = (head: AuditHead) => AuditEntry | undefined;

/**
 * Keeps what is not the model: API keys, sessions, and the audit log, which is only ever added to. Every store passes
 * the whole of test/store/runAccountSuite.ts. Several processes may have it open; each call is atomic, and durable once
 * it resolves. Calls reject with the errors of errors.ts: StoreUnavailable, and after `close` StoreClosed.
 */
export interface AccountStore {
  /** Adds a key and appends what `make` makes of the head (see `append`), both or neither. Rejects if its id is taken. */
  addKey(key: ApiKey, make?: MakeEntry): Promise<void>;
  key(id: string): Promise<ApiKey | undefined>;
  /** Every key, revoked ones too, by creation and then by id. */
  keys(): Promise<readonly ApiKey[]>;
  /**
   * Revokes a key for good and appends what `make` makes of the head, both or neither; false, and nothing is appended,
   * where there is none, or it was revoked before (whose time then stays).
   */
  revokeKey(id: string, at: Instant, make?: MakeEntry): Promise<boolean>;
  /** Notes the last use of a key; an earlier time than the one noted, and an unknown key, change nothing. */
  useKey(id: string, at: Instant): Promise<void>;

  /** Adds a session, and removes those that have expired before the given time. Rejects if its hash is taken. */
  addSession(session: Session, now: Instant): Promise<void>;
  /** The session with this hash, expired or not. */
  session(hash: Sha256): Promise<Session | undefined>;
  /** Ends a session; false where there is none. */
  removeSession(hash: Sha256): Promise<boolean>;

  auditHead(): Promise<AuditHead>;
  /** Appends what `make` makes of the head, which no other writer can move meanwhile, and gives it back; or makes nothing. */
  append(make: MakeEntry): Promise<AuditEntry | undefined>;
  /** Entries after the one with the number `since`, in the order of their numbers; ends at the newest. */
  audit(since: number): AsyncIterable<AuditEntry>;

  /** Rejects where what is added now would be lost although adding it succeeded. Asks no other machine. */
  check(): Promise<void>;
  close(): Promise<void>;
}
