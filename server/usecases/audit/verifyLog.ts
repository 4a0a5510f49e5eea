import { canonicalText } from '../../model/apply.ts';
import { type ApiKey, type AuditEntry, type AuditHead, NO_ENTRY, type Sha256 } from '../../store/accounts.ts';
import type { Commit, Revision } from '../../store/port.ts';
import type { AuditWitness } from '../../store/witness.ts';
import { auditRecord, hashOfEntry, recordOfCommit } from './auditLog.ts';
import { type AuditProblem, Broken } from './auditProblems.ts';
import { KeyCheck } from './keyCheck.ts';
import type { StateCheck } from './stateCheck.ts';

export type AuditVerdict =
  | {
      readonly ok: true;
      readonly entries: number;
      readonly commits: number;
      /** States of entities and keys that were held against the log, where they were given. */
      readonly states?: number;
      readonly keys?: number;
      readonly hash: Sha256;
    }
  | { readonly ok: false; readonly problem: AuditProblem };

/** What is held against each other. */
export interface AuditEvidence {
  /** The log from its first entry. */
  readonly entries: AsyncIterable<AuditEntry>;
  /** Its end, as it was noted before the entries are read. */
  readonly head: AuditHead;
  /** The commits of the store from the first. */
  readonly commits: AsyncIterable<Commit>;
  /** What the store holds, to be held against what the commits make. */
  readonly states?: StateCheck;
  /** How far the log had come by what is kept outside it, read before its end. */
  readonly witness?: AuditWitness;
  /** The keys, read before the entries: those that are made meanwhile have an entry at least. */
  readonly keys?: readonly ApiKey[];
  /** A hash kept elsewhere: only this shows that the log has not been rewritten as a whole. */
  readonly known?: Sha256;
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
  readonly #states: StateCheck | undefined;
  #revision: Revision = 0;

  constructor({ commits, states }: Pick<AuditEvidence, 'commits' | 'states'>) {
    this.#commits = commits[Symbol.asyncIterator]();
    this.#states = states;
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
    this.#states?.add(next.value);
  }

  async atEnd(): Promise<void> {
    const next = await this.#commits.next();
    if (!next.done) throw new Broken('COMMIT_UNRECORDED', next.value.revision);
  }

  async stop(): Promise<void> {
    await this.#commits.return?.();
  }
}

async function walk(
  { entries, head, known, states, keys, witness }: AuditEvidence,
  commits: CommitCheck,
): Promise<AuditVerdict> {
  let last: Pick<AuditEntry, 'sequence' | 'hash'> = { sequence: 0, hash: NO_ENTRY };
  let isKnown = known === undefined;
  const ends: readonly AuditWitness[] = witness === undefined ? [head] : [head, witness];
  const keyCheck = new KeyCheck();
  for await (const entry of entries) {
    checkLinkage(entry, last);
    for (const end of ends) {
      if (entry.sequence === end.sequence && entry.hash !== end.hash) throw new Broken('ENTRY_ALTERED', end.sequence);
    }
    if (entry.revision !== undefined) await commits.recorded(entry, entry.revision);
    keyCheck.add(entry);
    isKnown ||= entry.hash === known;
    last = entry;
  }
  if (ends.some(({ sequence }) => last.sequence < sequence)) throw new Broken('LOG_CUT_OFF', last.sequence + 1);
  // Also where the log was emptied together with the note of its end: the commits still ask for their entries.
  await commits.atEnd();
  if (!isKnown) throw new Broken('HASH_UNKNOWN', last.sequence);
  if (keys !== undefined) keyCheck.check(keys);
  return {
    ok: true,
    entries: last.sequence,
    commits: commits.count,
    ...(states === undefined ? {} : { states: await states.check() }),
    ...(keys === undefined ? {} : { keys: keys.length }),
    hash: last.hash,
  };
}

/**
 * Recomputes the chain of the audit log and holds the commits of the store against it, what the store holds against the
 * commits, and the keys against the log; reports the first disagreement. It cannot tell who wrote what agrees. Reads each once; keeps a hash
 * for each state of an entity. What is written meanwhile can look wrong: whoever reads a store in use tries again.
 */
export async function verifyAudit(evidence: AuditEvidence): Promise<AuditVerdict> {
  const commits = new CommitCheck(evidence);
  try {
    return await walk(evidence, commits);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, problem: error.problem };
  } finally {
    await commits.stop();
  }
}
