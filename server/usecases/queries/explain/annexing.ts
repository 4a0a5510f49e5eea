import type { Pair } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import { annexedVersions } from '../../../analysis/duties/annexes.ts';

/** Contracts in force (rows) by which the consumer's owner buys and that annex a sheet of the supplier, or of its service. */
export function annexingContracts(
  { contracts, snapshot }: AnalysisContext,
  { consumer, supplier }: Pair,
): readonly number[] {
  const components = [supplier.row, ...(supplier.service === undefined ? [] : [supplier.service.row])];
  const annexes = (row: number) => components.some((component) => annexedVersions(snapshot, row, component).length > 0);
  return contracts.boughtBy(consumer.owner).inForce.filter(annexes);
}
