import { canonicalText } from '../model/apply.ts';
import { type AuditEntry, type AuditHead, NO_ENTRY, type Sha256 } from '../store/accounts.ts';
import type { Commit, Revision } from '../store/port.ts';
import { auditRecord, hashOfEntry, recordOfCommit } from './auditLog.ts';

/** What is wrong with an audit log. */
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
  /** A hash that was written down earlier stands nowhere in the log. */
  | 'HASH_UNKNOWN';

/** The first fault: the number of the entry, or of the commit, that it is about. */
export interface AuditFault {
  readonly code: AuditFaultCode;
  readonly number: number;
}

export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly commits: number; readonly hash: Sha256 }
  | { readonly ok: false; readonly fault: AuditFault };

/** What is held against each other. */
export interface AuditEvidence {
  /** The log from its first entry. */
  readonly entries: AsyncIterable<AuditEntry>;
  /** Its end, as it was noted before the entries are read. */
  readonly head: AuditHead;
  /** The commits of the store from the first. */
  readonly commits: AsyncIterable<Commit>;
  /** A hash that somebody wrote down: only this shows that nobody has written the whole log anew. */
  readonly known?: Sha256;
}

class Broken extends Error {
  readonly fault: AuditFault;

  constructor(code: AuditFaultCode, number: number) {
    super(`${code} ${number}`);
    this.fault = { code, number };
  }
}

function checkLinkage(entry: AuditEntry, before: Pick<AuditEntry, 'sequence' | 'hash'>): void {
  const expected = before.sequence + 1;
  if (entry.sequence > expected) throw new Broken('ENTRY_REMOVED', expected);
  const altered = entry.sequence < expected || entry.previous !== before.hash || entry.hash !== hashOfEntry(entry);
  if (altered) throw new Broken('ENTRY_ALTERED', expected);
}

function isRecordOf(entry: AuditEntry, commit: Commit): boolean {
  try {
    return canonicalText(auditRecord.parse(JSON.parse(entry.record))) === canonicalText(recordOfCommit(commit));
  } catch {
    return false;
  }
}

/** Holds the commits against their entries, one after the other. */
class CommitCheck {
  readonly #commits: AsyncIterator<Commit>;
  #revision: Revision = 0;

  constructor(commits: AsyncIterable<Commit>) {
    this.#commits = commits[Symbol.asyncIterator]();
  }

  get count(): number {
    return this.#revision;
  }

  async recorded(entry: AuditEntry, revision: Revision): Promise<void> {
    this.#revision += 1;
    if (revision > this.#revision) throw new Broken('COMMIT_UNRECORDED', this.#revision);
    if (revision < this.#revision) throw new Broken('ENTRY_ALTERED', entry.sequence);
    const next = await this.#commits.next();
    if (next.done) throw new Broken('COMMIT_REMOVED', revision);
    if (next.value.revision !== revision || !isRecordOf(entry, next.value)) {
      throw new Broken('COMMIT_ALTERED', revision);
    }
  }

  async atEnd(): Promise<void> {
    const next = await this.#commits.next();
    if (!next.done) throw new Broken('COMMIT_UNRECORDED', next.value.revision);
  }

  async stop(): Promise<void> {
    await this.#commits.return?.();
  }
}

async function walk({ entries, head, known }: AuditEvidence, commits: CommitCheck): Promise<AuditVerdict> {
  let last: Pick<AuditEntry, 'sequence' | 'hash'> = { sequence: 0, hash: NO_ENTRY };
  let isKnown = known === undefined;
  for await (const entry of entries) {
    checkLinkage(entry, last);
    if (entry.sequence === head.sequence && entry.hash !== head.hash) {
      throw new Broken('ENTRY_ALTERED', entry.sequence);
    }
    if (entry.revision !== undefined) await commits.recorded(entry, entry.revision);
    isKnown ||= entry.hash === known;
    last = entry;
  }
  if (last.sequence < head.sequence) throw new Broken('LOG_CUT_OFF', last.sequence + 1);
  // Also where the log was emptied together with the note of its end: the commits still ask for their entries.
  await commits.atEnd();
  if (!isKnown) throw new Broken('HASH_UNKNOWN', last.sequence);
  return { ok: true, entries: last.sequence, commits: commits.count, hash: last.hash };
}

/**
 * Recomputes the chain of the audit log and holds it against the commits of the store; reports the first entry that was
 * removed or altered. Reads both once, in constant memory. A commit that is made meanwhile can look unrecorded: whoever
 * reads a store in use tries again.
 */
export async function verifyAudit(evidence: AuditEvidence): Promise<AuditVerdict> {
  const commits = new CommitCheck(evidence.commits);
  try {
    return await walk(evidence, commits);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, fault: error.fault };
  } finally {
    await commits.stop();
  }
}
