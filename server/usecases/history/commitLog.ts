import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import type { Actor, Commit, GraphStore, Revision } from '../../store/port.ts';

/** One change with what was there before it. */
export interface LoggedChange {
  readonly change: Change;
  /** The list and the key of what it is about. */
  readonly name: string;
  /** Undefined where there was nothing, or where it is not known (`isNew` says which). */
  readonly before: Entity | undefined;
  readonly isNew: boolean;
}

/** One commit as it is kept for looking back. */
export interface LoggedCommit {
  readonly revision: Revision;
  readonly at: string;
  readonly by: Actor;
  readonly changes: readonly LoggedChange[];
  /** Changes beyond those kept. */
  readonly leftOut: number;
}

/** Of larger commits (imports of whole regions) only the first changes are kept, and not what they put. */
const MOST_KEPT = 2000;
const LARGE = 20_000;

/** List and key of what a change is about. */
export const nameOfChange = (change: Change): string => `${change.list}/${keyOfChange(change)}`;

/**
 * The log of a store, read once and then only continued: looking back costs the store nothing but its newest commits.
 * What large commits put is not held in memory: of what they brought, a later change knows only that it is not new.
 */
export class CommitLog {
  readonly #store: Pick<GraphStore, 'changes'>;
  readonly #commits: LoggedCommit[] = [];
  readonly #last = new Map<string, Entity | undefined>();
  #revision: Revision = 0;
  #hasLarge = false;
  #reading: Promise<void> = Promise.resolve();

  constructor(store: Pick<GraphStore, 'changes'>) {
    this.#store = store;
  }

  /** The commits up to a revision, oldest first. */
  async upTo(revision: Revision): Promise<readonly LoggedCommit[]> {
    if (this.#revision < revision) {
      // One after the other: two that read on at once would keep commits twice.
      const reading = this.#reading.catch(() => undefined).then(() => this.#readOn(revision));
      this.#reading = reading;
      await reading;
    }
    const end = this.#commits.findLastIndex((commit) => commit.revision <= revision);
    return this.#commits.slice(0, end + 1);
  }

  async #readOn(revision: Revision): Promise<void> {
    if (this.#revision >= revision) return;
    for await (const commit of this.#store.changes(this.#revision)) this.#add(commit);
  }

  #add({ revision, at, by, changes }: Commit): void {
    const kept: LoggedChange[] = [];
    const isLarge = changes.length > LARGE;
    for (const change of changes.slice(0, isLarge ? MOST_KEPT : changes.length)) {
      const name = nameOfChange(change);
      const isNew = !this.#last.has(name) ? !this.#hasLarge : this.#last.get(name) === undefined;
      if (kept.length < MOST_KEPT) kept.push({ change, name, before: this.#last.get(name), isNew });
      if (!isLarge) this.#last.set(name, change.op === 'put' ? change.entity : undefined);
    }
    this.#hasLarge ||= isLarge;
    this.#commits.push({ revision, at, by, changes: kept, leftOut: changes.length - kept.length });
    this.#revision = revision;
  }
}
