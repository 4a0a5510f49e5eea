import { memoizeWeak } from '../../model/memoize.ts';
import { NO_ROW } from '../../model/snapshot/at.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';

/** The party in whose name space an id is, by the id alone: what stands before its last full stop; undefined for none. */
function nameSpaceOf(id: string): string | undefined {
  const stop = id.lastIndexOf('.');
  return stop <= 0 || stop === id.length - 1 ? undefined : id.slice(0, stop);
}

/** Vendors that institutions have recorded from paper, both as rows: by whom each is, and which are each one's. */
interface Records {
  readonly recorderOf: ReadonlyMap<number, number>;
  readonly recordedBy: ReadonlyMap<number, readonly number[]>;
}

const NOTHING: readonly number[] = [];

const recordsIn = memoizeWeak(({ parties }: Snapshot): Records => {
  const recorderOf = new Map<number, number>();
  const recordedBy = new Map<number, number[]>();
  for (const [id, row] of parties.rows) {
    if (parties.isInstitution[row] === 1) continue;
    const recorder = parties.rows.get(nameSpaceOf(id) ?? '') ?? NO_ROW;
    if (recorder === NO_ROW || parties.isInstitution[recorder] !== 1) continue;
    recorderOf.set(row, recorder);
    const records = recordedBy.get(recorder);
    if (records === undefined) recordedBy.set(recorder, [row]);
    else records.push(row);
  }
  return { recorderOf, recordedBy };
});

/**
 * The institution (its row) that has recorded a vendor from paper: the one in whose name space the vendor's id is. NO_ROW where the
 * party stands for itself. What is recorded is seen and changed by that institution, until an administrator merges it into the
 * vendor's own record.
 */
export const recorderOf = (snapshot: Snapshot, party: number): number =>
  recordsIn(snapshot).recorderOf.get(party) ?? NO_ROW;

/** The vendors (rows) that an institution has recorded from paper. */
export const recordedBy = (snapshot: Snapshot, institution: number): readonly number[] =>
  recordsIn(snapshot).recordedBy.get(institution) ?? NOTHING;
