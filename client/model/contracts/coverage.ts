import { addDays, type Day } from '../../../schema/calendar/day.ts';
import { lastDayOf, type Term } from './term.ts';

/** A contract as far as it matters for which components are under contract when. */
export interface Covering extends Term {
  readonly key: string;
  /** Keys of the components that it covers. */
  readonly covers: readonly string[];
}

/** Days without a contract for components that had one. */
export interface Hole {
  readonly from: Day;
  /** The last of these days; undefined where no contract follows. */
  readonly to: Day | undefined;
  /** Keys of the components, in the order of the contract before. */
  readonly components: readonly string[];
  /** Key of the contract that ends before. */
  readonly before: string;
  /** Key of the contract that begins after; undefined where none follows. */
  readonly after: string | undefined;
}

const byStart = (a: Covering, b: Covering): number =>
  a.startsOn === b.startsOn ? (a.key < b.key ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1;

/** The holes of one component; `contracts` cover it and are sorted by their first day. */
function holesOfOne(contracts: readonly Covering[]): Omit<Hole, 'components'>[] {
  const holes: Omit<Hole, 'components'>[] = [];
  let last: { readonly day: Day; readonly key: string } | undefined;
  for (const contract of contracts) {
    if (last !== undefined && addDays(last.day, 1) < contract.startsOn) {
      const from = addDays(last.day, 1);
      holes.push({ from, to: addDays(contract.startsOn, -1), before: last.key, after: contract.key });
    }
    const end = lastDayOf(contract);
    if (end === undefined) return holes;
    if (last === undefined || end >= last.day) last = { day: end, key: contract.key };
  }
  if (last !== undefined) holes.push({ from: addDays(last.day, 1), to: undefined, before: last.key, after: undefined });
  return holes;
}

/**
 * Days without a contract for the components in use of one customer, as far as they are not over on a day: between two contracts, and
 * after the last one where it has ended. An end that is still to come is no hole. Components with the same hole stand together; the
 * earliest first.
 */
export function holesOf(contracts: readonly Covering[], inUse: ReadonlySet<string>, day: Day): Hole[] {
  const covering = new Map<string, Covering[]>();
  for (const contract of [...contracts].sort(byStart)) {
    for (const component of contract.covers) {
      const known = covering.get(component);
      if (known === undefined) covering.set(component, [contract]);
      else known.push(contract);
    }
  }
  const found = new Map<string, Hole>();
  for (const [component, one] of covering) {
    if (!inUse.has(component)) continue;
    for (const hole of holesOfOne(one)) {
      const isOver = hole.to !== undefined && hole.to < day;
      const isOnlyAnEnd = hole.to === undefined && hole.from > day;
      if (isOver || isOnlyAnEnd) continue;
      const name = JSON.stringify([hole.from, hole.to, hole.before, hole.after]);
      const known = found.get(name);
      found.set(name, { ...hole, components: [...(known?.components ?? []), component] });
    }
  }
  return [...found.values()].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}
/** Another contract that covers some of the same components on some of the same days. */
export interface Overlap {
  readonly other: string;
  readonly components: readonly string[];
  /** The first day that both have. */
  readonly from: Day;
  /** The last day of the other one; undefined where it goes on. */
  readonly otherEnds: Day | undefined;
}

/** The contracts that cover some of the same components on some of the same days as one of them, by their first day. */
export function overlapsOf(contract: Covering, contracts: readonly Covering[]): Overlap[] {
  const own = new Set(contract.covers);
  const end = lastDayOf(contract);
  return [...contracts].sort(byStart).flatMap((other) => {
    const components = other.covers.filter((component) => own.has(component));
    const otherEnds = lastDayOf(other);
    const isApart =
      (otherEnds !== undefined && otherEnds < contract.startsOn) || (end !== undefined && end < other.startsOn);
    if (other.key === contract.key || components.length === 0 || isApart) return [];
    const [, from = contract.startsOn] = [contract.startsOn, other.startsOn].sort();
    return [{ other: other.key, components, from, otherEnds }];
  });
}
