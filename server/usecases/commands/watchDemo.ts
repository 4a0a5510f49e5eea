import type { GraphStore } from '../../store/port.ts';
import { entityCacheOf } from '../queries/entityCache.ts';
import type { ModelAt } from '../viewerSession.ts';
import { DEMO_ACTOR } from './loadDemo.ts';

/** Undefined for an empty store, which is nothing yet. */
async function beganAsDemo(store: GraphStore): Promise<boolean | undefined> {
  for await (const { by } of store.changes(0)) return by.id === DEMO_ACTOR;
  return undefined;
}

/** Whether every institution says in its name that it is invented. */
function isInvented({ snapshot }: ModelAt): boolean {
  const { ids, isInstitution } = snapshot.parties;
  const { party } = entityCacheOf(snapshot);
  return ids.keys().every((row) => isInstitution[row] !== 1 || party(row).name.ja.includes('架空'));
}

/**
 * Tells whether the model is demo data: the store began as the demo, and no real institution has been added since.
 * What is no demo never becomes one, so that the whole of a large model is not asked for this.
 */
export function watchDemo(store: GraphStore, whole: () => Promise<ModelAt>): (model: ModelAt) => Promise<boolean> {
  let began: boolean | undefined;
  let isReal = false;
  let known: ModelAt['revision'] | undefined;
  return async (model) => {
    began ??= await beganAsDemo(store);
    if (began !== true || isReal) return false;
    if (known === model.revision) return true;
    isReal = !isInvented(model.isPart === true ? await whole() : model);
    known = model.revision;
    return !isReal;
  };
}
