import { setImmediate } from 'node:timers/promises';
import type { Change } from '../../../model/change.ts';
import { append } from '../../../model/collections.ts';
import type { Commit, GraphStore, Revision } from '../../../store/port.ts';
import { nameOfChange } from './changeNames.ts';

/** A change with its place in its commit. */
export interface PastChange {
  readonly position: number;
  readonly change: Change;
}

/** What some commits did, by name; what is kept of a name is all that the commit did to it, in order. */
export type ChangesByName = ReadonlyMap<string, readonly PastChange[]>;

/** The changes of a commit by name, of all names or of those that are wanted. */
export function changesByName({ changes }: Commit, wanted?: ReadonlySet<string>): ChangesByName {
  const byName = new Map<string, PastChange[]>();
  changes.forEach((change, position) => {
    const name = nameOfChange(change);
    if (wanted?.has(name) === false) return;
    append(byName, name, { position, change });
  });
  return byName;
}

/** How much is kept at most: an entity counts one, and one for each line, requirement and mapping. */
const MAX_KEPT = 20_000;

function weightOf(found: readonly PastChange[]): number {
  return found.reduce((sum, { change }) => {
    if (change.op === 'remove') return sum + 1;
    const { list, entity } = change;
    if (list === 'sheets') return sum + 1 + (entity.lines?.length ?? 0);
    if (list !== 'catalogues') return sum + 1;
    return sum + 1 + (entity.requirements?.length ?? 0) + (entity.mappings?.length ?? 0);
  }, 1);
}

/** Reads commits of a store again, and keeps what was read last of single entities. */
export class PastChanges {
  readonly #store: Pick<GraphStore, 'changes'>;
  readonly #most: number;
  readonly #kept = new Map<string, readonly PastChange[]>();
  #weight = 0;

  constructor(store: Pick<GraphStore, 'changes'>, most = MAX_KEPT) {
    this.#store = store;
    this.#most = most;
  }

  /** What a commit did to a name, perhaps nothing; undefined where that is not kept. */
  recall(revision: Revision, name: string): readonly PastChange[] | undefined {
    const key = `${revision}/${name}`;
    const found = this.#kept.get(key);
    if (found === undefined) return undefined;
    // Put in again, so that the first of the map is the one not asked for longest.
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  /** Keeps what a commit did to a name, instead of what was asked for longest ago. */
  keep(revision: Revision, name: string, found: readonly PastChange[]): void {
    const key = `${revision}/${name}`;
    this.#forget(key);
    this.#kept.set(key, found);
    this.#weight += weightOf(found);
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const found = this.#kept.get(key);
    if (found === undefined) return;
    this.#kept.delete(key);
    this.#weight -= weightOf(found);
  }

  /** Commits of these revisions (ascending), each read once and in turn; other work gets its turn between them. */
  async *read(revisions: readonly Revision[]): AsyncGenerator<Commit> {
    for (let at = 0; at < revisions.length; ) {
      const first = at;
      for await (const commit of this.#store.changes((revisions[first] ?? 0) - 1)) {
        yield commit;
        at += 1;
        await setImmediate();
        // Stores give commits in order: as long as the next one is wanted, too, it need not be looked for.
        if (revisions[at] !== commit.revision + 1) break;
      }
      if (at === first) throw new Error(`the store has lost its commit of revision ${revisions[first]}`);
    }
  }
}
