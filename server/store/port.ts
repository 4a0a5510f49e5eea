import type { Change } from '../model/change.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import type { PartyId } from '../model/values.ts';
import type { AuditWitness } from './witness.ts';

/** The number of a commit: 0 is the empty store, each commit adds one. */
export type Revision = number;

/** Everything, or what the analysis of some institutions needs: their chains, the links that end at components they own, contracts, sheets. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'institutions'; readonly ids: readonly PartyId[] };

/** Who makes a change, as the audit trail names them. */
export interface Actor {
  /** A stable id of the person, key or tool. */
  readonly id: string;
  /** The party on whose behalf, where there is one. */
  readonly party?: PartyId;
  /** The request that it belongs to. */
  readonly request?: string;
}

/** One commit as it was made. */
export interface Commit {
  readonly revision: Revision;
  /** ISO 8601 with milliseconds, UTC; never before that of the commit before. */
  readonly at: string;
  readonly by: Actor;
  readonly changes: readonly Change[];
}

/** Some changes of a commit, in their order; `isLast` where no others of it follow. A commit without changes has one part. */
export interface CommitPart extends Commit {
  readonly isLast: boolean;
}

/**
 * Keeps one model and its history, and hands out frozen snapshots; it does no analysis. Every store passes the whole
 * of test/store. After `close` every call rejects with StoreClosed.
 */
export interface GraphStore {
  /** A consistent, frozen view; later writes never show through. Rejects with RevisionGone if `at` is no longer kept. */
  snapshot(scope: Scope, at?: Revision): Promise<Snapshot>;
  /**
   * All changes or none; a store that keeps a witness (KeepsWitness) keeps the one given in the same transaction. Rejects with RevisionConflict, or InvariantBroken with every violation, dangling references among them.
   */
  commit(changes: readonly Change[], by: Actor, expected?: Revision, witness?: AuditWitness): Promise<Revision>;
  /** Committed changes after `since`, oldest first, never a partial commit; ends at the head. Rejects with RevisionGone like `snapshot`. */
  changes(since: Revision): AsyncIterable<Commit>;
  /**
   * The same, a few changes at a time, where the store can: a commit may be as large as the model. That a commit is as it was
   * written is known with its last part only.
   */
  parts?(since: Revision): AsyncIterable<CommitPart>;
  head(): Promise<Revision>;
  close(): Promise<void>;
}

/** The commits after a revision in parts: those of a store that can give them so, elsewhere each commit as one. */
export async function* partsAfter(
  store: Pick<GraphStore, 'changes' | 'parts'>,
  since: Revision,
): AsyncGenerator<CommitPart> {
  if (store.parts !== undefined) yield* store.parts(since);
  else for await (const commit of store.changes(since)) yield { ...commit, isLast: true };
}
