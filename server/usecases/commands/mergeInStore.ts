import type { Day } from '../../model/values.ts';
import type { Actor, GraphStore } from '../../store/port.ts';
import type { Viewer } from '../access/viewer.ts';
import { readWholeSession } from '../wholeSession.ts';
import { type CommitAndFollow, commitChanges, type Written } from './commit.ts';
import { componentMergeChanges, partyMergeChanges } from './mergeRecords.ts';
import { inOwnWords } from './ownWords.ts';

/** What is merged into what, by id. */
export interface Merge {
  readonly what: 'party' | 'component';
  readonly from: string;
  readonly into: string;
}

/** Merges two records of a store, for whoever has the store itself; the same as the API does (mergeRecords.ts). */
export function mergeInStore(
  store: GraphStore,
  { what, from, into }: Merge,
  { id }: Actor,
  { dryRun, today }: { readonly dryRun: boolean; readonly today: Day },
): Promise<Written> {
  const viewer: Viewer = { id, role: 'ADMINISTRATOR' };
  const commit: CommitAndFollow = async (...given) => ({
    revision: await store.commit(...given),
    followed: Promise.resolve(),
  });
  const make = what === 'party' ? partyMergeChanges : componentMergeChanges;
  const read = () => readWholeSession(store, viewer, today);
  const written = commitChanges({ store, commit }, viewer, read, (session) => make(session, from, into), { dryRun });
  return written.then((of) => inOwnWords(of, () => 'into'));
}
