/** What is wrong with an audit log, or with what is held against it. Codes are API: they are only added to. */
export type AuditFaultCode =
  /** The entry is not there. */
  | 'ENTRY_REMOVED'
  /** The entry, or the one before it, is not what was written. */
  | 'ENTRY_ALTERED'
  /** The log ends before its noted end. */
  | 'LOG_CUT_OFF'
  /** The commit in the store is not the one that was recorded. */
  | 'COMMIT_ALTERED'
  /** A commit was recorded that the store does not have. */
  | 'COMMIT_REMOVED'
  /** The store has a commit that was not recorded in its place. */
  | 'COMMIT_UNRECORDED'
  /** The store holds a state of an entity that no commit made, or for other revisions than the commits say. */
  | 'STATE_ALTERED'
  /** The store lacks a state of an entity that a commit made. */
  | 'STATE_REMOVED'
  /** There is a key of which the log does not say that it was created. */
  | 'KEY_UNRECORDED'
  /** A key is not what was created: role, party, last day, maker, time, or a revocation that the log does not have. */
  | 'KEY_ALTERED'
  /** The log says that a key was created which is not there. */
  | 'KEY_REMOVED'
  /** The log says that a key was revoked which works. */
  | 'REVOCATION_UNDONE'
  /** A hash that was written down earlier stands nowhere in the log. */
  | 'HASH_UNKNOWN';

/** The first fault, and what it is about. */
export interface AuditFault {
  readonly code: AuditFaultCode;
  /** The number of the entry; of commits and states that of the revision; 0 where there is no entry. */
  readonly number: number;
  /** Of a state the list and the key of the entity; of a key its id. */
  readonly place?: string;
}

/** Ends a verification with its first fault. */
export class Broken extends Error {
  readonly fault: AuditFault;

  constructor(code: AuditFaultCode, number: number, place?: string) {
    super(`${code} ${number}`);
    this.fault = { code, number, ...(place === undefined ? {} : { place }) };
  }
}
