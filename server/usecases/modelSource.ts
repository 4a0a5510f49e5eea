import { compile } from '../analysis/compile.ts';
import type { GraphStore } from '../store/port.ts';
import type { ModelAt } from './read/reading.ts';
import type { ModelSource } from './services.ts';

/** The newest model of a store, compiled once for each revision; whoever asks while it is being made waits for it. */
export function modelOfStore(store: GraphStore): ModelSource {
  let made: { readonly revision: number; readonly model: Promise<ModelAt> } | undefined;
  const make = async (revision: number): Promise<ModelAt> => {
    const snapshot = await store.snapshot({ kind: 'all' }, revision);
    return { revision, snapshot, compiled: compile(snapshot) };
  };
  return {
    current: async () => {
      const revision = await store.head();
      if (made === undefined || made.revision < revision) {
        const model = make(revision);
        made = { revision, model };
        // A model that could not be made is not kept: the next request tries again.
        model.catch(() => {
          if (made?.model === model) made = undefined;
        });
      }
      return made.model;
    },
  };
}
