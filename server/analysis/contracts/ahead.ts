import { memoizeWeak } from '../../model/memoize.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { addDays, type DayNumber, dayAfter } from '../../model/snapshot/days.ts';
import { kindBit, type Pair } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { lastDay } from './contracts.ts';

/** How far ahead an institution is told that a contract ends, in days (SEMANTICS.md section 3). */
const NOTICE_DAYS = 90;

/** The parties whose contracts as customers may bind a link of the institution's own: itself, and where a supplier works at their site, they. */
function customersThatBind({ chain, institution }: AnalysisContext): Set<number> {
  const onSiteOwners = chain.pairs.filter(
    ({ consumer, kinds }) => consumer.owner === institution && (kinds & kindBit('CONNECTS_VIA')) !== 0,
  );
  return new Set([institution, ...onSiteOwners.map(({ supplier }) => supplier.owner)]);
}

/**
 * The days after the context's, up to ninety, on which a contract that may bind a link of the institution begins or no longer
 * runs, in order: between them everything stays as it is.
 */
const daysOfChange = memoizeWeak((context: AnalysisContext): DayNumber[] => {
  const { snapshot, day } = context;
  const end = addDays(day, NOTICE_DAYS);
  const days = new Set<DayNumber>();
  for (const customer of customersThatBind(context)) {
    for (const contract of rowsOf(snapshot.contractsOfCustomer, customer)) {
      days.add(intAt(snapshot.contracts.startsOn, contract));
      days.add(dayAfter(lastDay(snapshot, contract)));
    }
  }
  return [...days].filter((on) => on > day && on <= end).sort((a, b) => a - b);
});

/** When a pair that is bound today is not: the first day, and the first after it on which it is bound again, both within ninety days. */
export interface Hole {
  readonly from: DayNumber;
  /** Undefined where it stays unbound for the rest of the ninety days. */
  readonly boundAgain: DayNumber | undefined;
}

/** The first hole ahead of one of the institution's own pairs; undefined where it is bound on each of the next ninety days. */
export function holeAhead(context: AnalysisContext, pair: Pair): Hole | undefined {
  const days = daysOfChange(context);
  const isBound = (on: DayNumber) => context.contractsOn(on).binding(pair) === 'BOUND';
  const first = days.findIndex((on) => !isBound(on));
  const from = days[first];
  return from === undefined ? undefined : { from, boundAgain: days.slice(first + 1).find(isBound) };
}

/** All days of change within ninety on which a pair is not bound: a contract that is to close every hole binds it on each. */
export function unboundDays(context: AnalysisContext, pair: Pair): DayNumber[] {
  return daysOfChange(context).filter((on) => context.contractsOn(on).binding(pair) !== 'BOUND');
}
