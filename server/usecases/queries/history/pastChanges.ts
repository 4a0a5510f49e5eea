import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Change } from '../../../model/change.ts';
import { append } from '../../../model/collections.ts';
import { eachInSteps, type Steps } from '../../../model/steps.ts';
import type { Commit, GraphStore, Revision } from '../../../store/port.ts';
import { nameOfChange } from './changeNames.ts';

/** A change with its place in its commit. */
export interface PastChange {
  readonly position: number;
  readonly change: Change;
}

/** What some commits did, by name; what is kept of a name is all that the commit did to it, in order. */
export type ChangesByName = ReadonlyMap<string, readonly PastChange[]>;

/** The changes of a commit by name, of all names or of those that are wanted; in steps. */
export function* findingChangesByName({ changes }: Commit, wanted?: ReadonlySet<string>): Steps<ChangesByName> {
  const byName = new Map<string, PastChange[]>();
  yield* eachInSteps(changes, (change, position) => {
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

/** Reads commits of a store again, and caches what was read last of single entities. */
export class PastChanges {
  readonly #store: Pick<GraphStore, 'changes'>;
  readonly #cached: LRUCache<string, readonly PastChange[]>;

  constructor(store: Pick<GraphStore, 'changes'>, most = MAX_KEPT) {
    this.#store = store;
    // A cache has room for one thing at least: what did nothing to a name.
    this.#cached = new LRUCache({ maxSize: Math.max(1, most), sizeCalculation: weightOf });
  }

  /** What a commit did to a name, perhaps nothing; undefined where that is not cached. */
  recall(revision: Revision, name: string): readonly PastChange[] | undefined {
    return this.#cached.get(`${revision}/${name}`);
  }

  /** Caches what a commit did to a name, instead of what was asked for longest ago. */
  keep(revision: Revision, name: string, found: readonly PastChange[]): void {
    this.#cached.set(`${revision}/${name}`, found);
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
