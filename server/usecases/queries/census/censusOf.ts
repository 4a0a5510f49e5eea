import type { CensusSums } from '../../../analysis/census/totals.ts';
import { compile } from '../../../analysis/compile.ts';
import type { Model } from '../../../model/document.ts';
import { buildSnapshot } from '../../../model/snapshot/snapshot.ts';
import { finish } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import type { GraphStore } from '../../../store/port.ts';
import type { Partition } from './partition.ts';
import { takingTotals } from './takeTotals.ts';

/** Sums over every institution of a model, or over those of a part. */
export const censusOfModel = (model: Model, asOf: Day, partition?: Partition): CensusSums =>
  finish(takingTotals(compile(buildSnapshot(model)), asOf, partition));

/** The same of a store, at its newest revision, which is told. */
export async function censusOfStore(
  store: Pick<GraphStore, 'snapshot' | 'head'>,
  asOf: Day,
  partition?: Partition,
): Promise<{ readonly revision: number; readonly sums: CensusSums }> {
  const revision = await store.head();
  const snapshot = await store.snapshot({ kind: 'all' }, revision);
  return { revision, sums: finish(takingTotals(compile(snapshot), asOf, partition)) };
}
