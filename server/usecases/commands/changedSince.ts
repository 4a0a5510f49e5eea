import { setImmediate } from 'node:timers/promises';
import { RevisionGone } from '../../store/errors.ts';
import type { GraphStore, Revision } from '../../store/port.ts';
import { nameOfChange } from '../queries/history/changeNames.ts';

/** How many commits, and changes, are looked back over: what was expected before that counts as changed. */
const MAX_COMMITS = 2_000;
const MAX_CHANGES = 50_000;

/** How many changes are read before other work gets its turn. */
const AT_A_TIME = 1_000;

/**
 * Whether commits after `since` and up to `upTo` touched an entity whose name (list, slash, key) passes. True as well where
 * it is unknown: there were too many of them, or the store no longer keeps them.
 */
export async function changedSince(
  store: Pick<GraphStore, 'changes'>,
  since: Revision,
  upTo: Revision,
  concerns: (name: string) => boolean,
): Promise<boolean> {
  if (upTo - since > MAX_COMMITS) return true;
  let read = 0;
  try {
    for await (const { revision, changes } of store.changes(since)) {
      if (revision > upTo) return false;
      for (const change of changes) {
        if (concerns(nameOfChange(change))) return true;
        read += 1;
        if (read > MAX_CHANGES) return true;
        if (read % AT_A_TIME === 0) await setImmediate();
      }
    }
  } catch (error) {
    if (error instanceof RevisionGone) return true;
    throw error;
  }
  return false;
}
