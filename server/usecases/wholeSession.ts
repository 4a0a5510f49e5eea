import { compile } from '../analysis/compile.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { Day } from '../model/values.ts';
import type { GraphStore } from '../store/port.ts';
import type { Viewer } from './access/viewer.ts';
import { cacheAnalyses } from './resident/analyses.ts';
import { type ModelAt, ViewerSession } from './viewerSession.ts';

/** The newest model of a store for one viewer, read whole, and made ready for analysis only if something asks for one. */
export async function readWholeSession(
  store: Pick<GraphStore, 'head' | 'snapshot'>,
  viewer: Viewer,
  today: Day,
): Promise<ViewerSession> {
  const revision = await store.head();
  const snapshot = await store.snapshot({ kind: 'all' }, revision);
  const compiled = memoizeWeak(compile);
  const model: ModelAt = {
    revision,
    snapshot,
    get compiled() {
      return compiled(snapshot);
    },
  };
  return new ViewerSession(model, { viewer, today, analyses: cacheAnalyses() });
}
