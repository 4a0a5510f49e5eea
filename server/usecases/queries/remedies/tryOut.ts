import { applyingChanges } from '../../../model/apply.ts';
import type { Change } from '../../../model/change.ts';
import { extendingSnapshot } from '../../../model/snapshot/extend.ts';
import { packingModel, readingSnapshot, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import type { Steps } from '../../../model/steps.ts';

/** Models of up to this many components are packed again for a trial. */
const SMALL = 5000;

/**
 * The snapshot as it would be, in steps. Large ones are extended, which is fast and leaves the texts of the trial in the
 * table of texts that all snapshots share; small ones are packed again and leave nothing.
 */
export function* packingAfter(snapshot: Snapshot, changes: readonly Change[]): Steps<Snapshot> {
  if (snapshot.components.ids.length > SMALL) return (yield* extendingSnapshot(snapshot, changes)).snapshot;
  return yield* packingModel(yield* applyingChanges(yield* readingSnapshot(snapshot), changes));
}
