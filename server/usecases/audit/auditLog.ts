import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalText } from '../../model/apply.ts';
import type { Change } from '../../model/change.ts';
import { eachInSteps, finish, finishInTurns, type Steps } from '../../model/steps.ts';
import { day, partyId } from '../../model/values.ts';
import type { AccountStore, ApiKey, AuditEntry, AuditHead, MakeEntry, Sha256 } from '../../store/accounts.ts';
import { instantOf } from '../../store/instant.ts';
import { type Actor, type Commit, type GraphStore, partsAfter, type Revision } from '../../store/port.ts';
import { yieldInTurns } from '../../store/turns.ts';
import type { AuditWitness, KeepsWitness } from '../../store/witness.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What an entry of the audit log can say. Kinds are never removed: old logs must stay readable. */
export const auditFact = z.discriminatedUnion('kind', [
  /** The model was changed; the hash is that of the changes (hashOfChanges). */
  z.strictObject({ kind: z.literal('COMMIT'), changes: hash }),
  /** A viewer tried what it may not do, or what cannot be done. */
  z.strictObject({ kind: z.literal('REFUSED'), operation: z.string(), code: z.string() }),
  /** How many more such attempts by callers without a key came from one address within a minute (refusals.ts). */
  z.strictObject({ kind: z.literal('REFUSED_AGAIN'), count: z.int().positive() }),
  z.strictObject({
    kind: z.literal('KEY_CREATED'),
    key: z.string(),
    role: z.string(),
    party: z.exactOptional(z.string()),
    expiresOn: z.exactOptional(day),
    /** Of the key as it is kept (hashOfKey); earlier versions did not record it. */
    stored: z.exactOptional(hash),
  }),
  z.strictObject({ kind: z.literal('KEY_REVOKED'), key: z.string() }),
  z.strictObject({ kind: z.literal('SIGNED_IN'), role: z.string(), party: z.exactOptional(z.string()) }),
  z.strictObject({ kind: z.literal('SIGN_IN_REFUSED'), code: z.string() }),
  z.strictObject({ kind: z.literal('SIGNED_OUT') }),
]);
export type AuditFact = z.infer<typeof auditFact>;

/** What an entry says: when, who, what. */
export const auditRecord = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  by: z.strictObject({
    id: z.string(),
    party: z.exactOptional(partyId),
    request: z.exactOptional(z.string()),
  }),
  fact: auditFact,
});
export type AuditRecord = z.infer<typeof auditRecord>;

const sha256 = (text: string): Sha256 => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of the changes of a commit: SHA-256 of their JSON with sorted keys, so that it does not depend on the store. */
export function hashOfChanges(changes: readonly Change[]): Sha256 {
  const hash = new ChangesHash();
  finish(hash.adding(changes));
  return hash.digest();
}

/** Makes the hash of changes that come a few at a time, change by change: the text of a large commit is long. */
class ChangesHash {
  readonly #hash = createHash('sha256').update('[');
  #isFirst = true;

  *adding(changes: readonly Change[]): Steps<void> {
    yield* eachInSteps(changes, (change) => {
      this.#hash.update(`${this.#isFirst ? '' : ','}${canonicalText(change)}`, 'utf8');
      this.#isFirst = false;
    });
  }

  digest(): Sha256 {
    return this.#hash.update(']').digest('hex');
  }
}

/** The hash of all of a key that never changes, the hash of its secret among it. */
export const hashOfKey = ({ lastUsedAt: _, revokedAt: __, ...key }: ApiKey): Sha256 => sha256(canonicalText(key));

/** The hash of an entry: SHA-256 of the JSON list of its number, the hash before it, its revision or null, and its record. */
export function hashOfEntry({ sequence, previous, revision, record }: Omit<AuditEntry, 'hash'>): Sha256 {
  return sha256(JSON.stringify([sequence, previous, revision ?? null, record]));
}

/** The entry that follows a head. */
export function entryAfter(head: AuditHead, record: string, revision?: Revision): AuditEntry {
  const entry = {
    sequence: head.sequence + 1,
    previous: head.hash,
    ...(revision === undefined ? {} : { revision }),
    record,
  };
  return { ...entry, hash: hashOfEntry(entry) };
}

/** Texts from requests are kept this long (UTF-16 units), so that no caller can fill the log with a few of them. */
export const MAX_RECORDED_TEXT = 200;

/** Makes the entry that says what happened, of whatever head there is then. */
export function entryOfFact(at: Date, by: Actor, fact: AuditFact): MakeEntry {
  const { id, party, request } = by;
  const actor: AuditRecord['by'] = {
    id: id.slice(0, MAX_RECORDED_TEXT),
    ...(party === undefined ? {} : { party }),
    ...(request === undefined ? {} : { request: request.slice(0, MAX_RECORDED_TEXT) }),
  };
  const bounded = fact.kind === 'REFUSED' ? { ...fact, operation: fact.operation.slice(0, MAX_RECORDED_TEXT) } : fact;
  const record: AuditRecord = { at: instantOf(at), by: actor, fact: bounded };
  return (head) => entryAfter(head, canonicalText(record));
}

/** Adds what happened to the audit log. Rejects with the store's errors; what must not go unrecorded waits for it. */
export async function recordFact(accounts: AccountStore, at: Date, by: Actor, fact: AuditFact): Promise<void> {
  await accounts.append(entryOfFact(at, by, fact));
}

/** Notes that a viewer tried an operation and was refused with a stable code. */
export function recordRefusal(
  accounts: AccountStore,
  at: Date,
  by: Actor,
  refusal: { readonly operation: string; readonly code: string },
): Promise<void> {
  return recordFact(accounts, at, by, { kind: 'REFUSED', ...refusal });
}

/** What the audit log says about a commit. */
export const recordOfCommit = ({ changes, ...commit }: Commit): AuditRecord =>
  recordWith(commit, hashOfChanges(changes));

const recordWith = ({ at, by }: Pick<Commit, 'at' | 'by'>, changes: Sha256): AuditRecord => ({
  at,
  by,
  fact: { kind: 'COMMIT', changes },
});

/**
 * Adds every commit that the audit log lacks, in order: after each commit, and at start for those between which and their
 * entry a server was killed. Several replicas may do it at once; each commit gets one entry. Rejects with RevisionGone
 * where the log knows later commits than the store has.
 */
export async function recordCommits(
  accounts: AccountStore,
  store: Pick<GraphStore, 'changes' | 'parts'>,
): Promise<void> {
  const { revision: recorded } = await accounts.auditHead();
  const turn = yieldInTurns();
  let hash = new ChangesHash();
  for await (const { revision, changes, isLast, ...commit } of partsAfter(store, recorded)) {
    await finishInTurns(hash.adding(changes), turn);
    if (!isLast) continue;
    const record = canonicalText(recordWith(commit, hash.digest()));
    hash = new ChangesHash();
    await accounts.append((head) => (head.revision === revision - 1 ? entryAfter(head, record, revision) : undefined));
  }
}

/**
 * A store each of whose commits goes into the audit log. A commit stands even where the log cannot be written to then:
 * `onProblem` is told, and the next commit or start adds what is missing.
 */
export function auditedStore(
  store: GraphStore & Partial<KeepsWitness>,
  accounts: AccountStore,
  onProblem: (error: unknown) => void,
): GraphStore {
  /** Where the log ends now, if it can be read: a commit is not kept back for a witness. */
  const witnessNow = async (): Promise<AuditWitness | undefined> => {
    if (store.keepWitness === undefined) return undefined;
    const head = await accounts.auditHead().catch(() => undefined);
    return head === undefined || head.sequence === 0 ? undefined : head;
  };

  return {
    snapshot: (scope, at) => store.snapshot(scope, at),
    changes: (since) => store.changes(since),
    head: () => store.head(),
    close: () => store.close(),
    commit: async (changes, by, expected) => {
      // A change is not made beside a log that was taken away: its entry would seem to be written, and be gone.
      await accounts.check();
      const revision = await store.commit(changes, by, expected, await witnessNow());
      await recordCommits(accounts, store).catch(onProblem);
      return revision;
    },
  };
}
