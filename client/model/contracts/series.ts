import type { Day } from '../../../schema/calendar/day.ts';
import type { Covering } from './coverage.ts';
import { lastDayOf, nextDateOf, sortDayOf } from './term.ts';

/** A contract with its parties. */
export interface Parted extends Covering {
  /** Keys of the parties. */
  readonly customer: string;
  readonly supplier: string;
}

/** Contracts of the same two parties about the same things, one after the other: one row of the list. */
export type Series<T> = readonly [T, ...T[]];

function follows(series: Series<Parted>, next: Parted): boolean {
  const last = series[series.length - 1] ?? series[0];
  const ends = lastDayOf(last);
  return (
    last.customer === next.customer &&
    last.supplier === next.supplier &&
    ends !== undefined &&
    ends < next.startsOn &&
    last.covers.some((component) => next.covers.includes(component))
  );
}

/** The contract of a series that matters on a day: the one in force, else the next to begin, else the last. */
export function currentOf<T extends Parted>(series: Series<T>, day: Day): T {
  const kindOf = (one: T) => nextDateOf(one, day).kind;
  return (
    series.find((one) => !['starts', 'ended'].includes(kindOf(one))) ??
    series.find((one) => kindOf(one) === 'starts') ??
    series[series.length - 1] ??
    series[0]
  );
}

/** Contracts as rows, those whose next date is nearest first, then by key; each contract is in exactly one row. */
export function seriesOf<T extends Parted>(contracts: readonly T[], day: Day): Series<T>[] {
  const rows: [T, ...T[]][] = [];
  const inOrder = [...contracts].sort((a, b) => (a.startsOn + a.key < b.startsOn + b.key ? -1 : 1));
  for (const contract of inOrder) {
    const row = rows.find((one) => follows(one, contract));
    if (row === undefined) rows.push([contract]);
    else row.push(contract);
  }
  const sortKey = (row: Series<T>) => {
    const current = currentOf(row, day);
    return sortDayOf(nextDateOf(current, day)) + current.key;
  };
  return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
