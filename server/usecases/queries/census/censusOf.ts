import { compile } from '../../../analysis/compile.ts';
import type { Model } from '../../../model/document.ts';
import { buildSnapshot } from '../../../model/snapshot/snapshot.ts';
import type { Day } from '../../../model/values.ts';
import type { GraphStore } from '../../../store/port.ts';
import { type Totals, takeTotals } from './takeTotals.ts';

export type { Totals } from './takeTotals.ts';

/** Totals over every institution of a model. */
export const censusOfModel = (model: Model, asOf: Day): Totals => takeTotals(compile(buildSnapshot(model)), asOf);

/** Totals over every institution of a store, at its newest revision. */
export async function censusOfStore(store: Pick<GraphStore, 'snapshot'>, asOf: Day): Promise<Totals> {
  return takeTotals(compile(await store.snapshot({ kind: 'all' })), asOf);
}
