import { applyChanges } from '../../../model/apply.ts';
import type { Change } from '../../../model/change.ts';
import { extendSnapshot } from '../../../model/snapshot/extend.ts';
import { buildSnapshot, readSnapshot, type Snapshot } from '../../../model/snapshot/snapshot.ts';

/** Models of up to this many components are packed again for a trial. */
const SMALL = 5000;

/**
 * The snapshot as it would be. Large ones are extended, which is fast and leaves the texts of the trial in the table of
 * texts that all snapshots share; small ones are packed again and leave nothing.
 */
export function snapshotAfter(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  if (snapshot.components.ids.length > SMALL) return extendSnapshot(snapshot, changes);
  return buildSnapshot(applyChanges(readSnapshot(snapshot), changes));
}
