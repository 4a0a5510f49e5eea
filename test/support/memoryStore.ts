import { compile } from '../../server/analysis/compile.ts';
import { applyChanges } from '../../server/model/apply.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import { neighbourhoodNow } from '../../server/model/neighbourhood.ts';
import { answerFrom } from '../../server/model/snapshot/answer.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { InvariantBroken, RevisionConflict } from '../../server/store/errors.ts';
import type { Commit, GraphStore } from '../../server/store/port.ts';
import type { ModelAt } from '../../server/usecases/viewerSession.ts';

/** A store in memory, for tests that need thousands: the newest revision only, checked as every store checks. */
export interface MemoryStore extends GraphStore {
  readonly current: ModelAt;
  readonly model: Model;
}

/** Makes one that holds a model as its first revision. */
export function memoryStore(first: Model): MemoryStore {
  const at = (revision: number, model: Model): ModelAt => {
    const snapshot = buildSnapshot(model);
    return { revision, snapshot, compiled: compile(snapshot) };
  };
  let model = first;
  let current = at(1, first);
  const commits: Commit[] = [];
  return {
    get current() {
      return current;
    },
    get model() {
      return model;
    },
    snapshot: async () => current.snapshot,
    head: async () => current.revision,
    close: async () => {},
    async *changes(since) {
      yield* commits.filter(({ revision }) => revision > since);
    },
    commit: async (changes, by, expected = current.revision) => {
      if (expected !== current.revision) throw new RevisionConflict(expected, current.revision);
      const known = neighbourhoodNow(changes, answerFrom(current.snapshot));
      const { problems } = checkChanges(known, changes);
      if (problems.length > 0) throw new InvariantBroken(problems);
      model = applyChanges(model, changes);
      current = at(current.revision + 1, model);
      commits.push({ revision: current.revision, at: '2026-11-01T00:00:00.000Z', by, changes });
      return current.revision;
    },
  };
}
