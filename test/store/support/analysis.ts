import { analyse, cellVerdictsOf, gapsOf } from '../../../server/analysis/analyse.ts';
import { compile } from '../../../server/analysis/compile.ts';
import type { Snapshot } from '../../../server/model/snapshot/snapshot.ts';
import { day } from '../../../server/model/values.ts';

/** All that the engine says about an institution of a snapshot on a day: gaps in full and every live cell's verdict. */
export function analysisOf(snapshot: Snapshot, institution: string, asOf: string) {
  const row = snapshot.parties.rows.get(institution);
  if (row === undefined) throw new Error(`the snapshot lacks the institution ${institution}`);
  const analysis = analyse(compile(snapshot), row, day.parse(asOf));
  return { gaps: gapsOf(analysis), cells: cellVerdictsOf(analysis) };
}
