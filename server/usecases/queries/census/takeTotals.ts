import { Counting } from '../../../analysis/census/counting.ts';
import { type CensusSums, CensusTotals, groupKeyOf } from '../../../analysis/census/totals.ts';
import type { Compiled } from '../../../analysis/compile.ts';
import { at } from '../../../model/snapshot/at.ts';
import type { Steps } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { isInPartition, type Partition } from './partition.ts';

/** Counts every institution of a model on a day, or those of a part, in steps. */
export function* takingTotals(compiled: Compiled, asOf: Day, partition?: Partition): Steps<CensusSums> {
  const { snapshot } = compiled;
  const { isInstitution, ids } = snapshot.parties;
  const counting = new Counting(compiled, asOf);
  const totals = new CensusTotals(counting.tables.outcomes);
  for (let row = 0; row < isInstitution.length; row += 1) {
    if (isInstitution[row] !== 1) continue;
    if (partition !== undefined && !isInPartition(partition, at(ids, row))) continue;
    totals.add(groupKeyOf(snapshot, row), yield* counting.adding(row));
    yield;
  }
  return totals.sums(snapshot);
}
