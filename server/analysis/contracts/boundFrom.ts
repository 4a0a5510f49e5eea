import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { type DayNumber, dayAfter } from '../../model/snapshot/days.ts';
import type { Pair } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { lastDay } from './contracts.ts';

/**
 * The first day after the context's on which every link of a pair is bound, whenever that is; undefined where no contract that
 * is registered makes it so. Looked for on the days on which contracts begin: on other days less is bound, not more, but where
 * one that covers the consumer ends and a bundle reaches it again, and those days are looked at as well.
 */
export function boundFrom(context: AnalysisContext, pair: Pair): DayNumber | undefined {
  const { snapshot, institution, day } = context;
  const days = new Set<DayNumber>();
  for (const customer of new Set([institution, pair.consumer.owner, pair.supplier.owner])) {
    for (const contract of rowsOf(snapshot.contractsOfCustomer, customer)) {
      days.add(intAt(snapshot.contracts.startsOn, contract));
      days.add(dayAfter(lastDay(snapshot, contract)));
    }
  }
  return [...days]
    .filter((on) => on > day)
    .sort((a, b) => a - b)
    .find((on) => context.contractsOn(on).binding(pair) === 'BOUND');
}
