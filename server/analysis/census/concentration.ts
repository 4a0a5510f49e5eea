import { RULE_IDS } from '../../model/rules.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import type { CensusActors, RuleCounts } from './totals.ts';

/** A vendor of a set that must act, with how many of the gaps are closed once it and those before it have acted. */
export interface Acting {
  readonly party: string;
  readonly closed: number;
}

/** Which vendors together close a share of the severe gaps. */
export interface Concentration {
  /** CRITICAL and HIGH gaps for which a vendor must act. */
  readonly severe: number;
  /** The share that is to be closed, as a number of gaps. */
  readonly target: number;
  /** In the order in which they were chosen; a gap is closed once every vendor that must act for it is among them. */
  readonly vendors: readonly Acting[];
  /** No fewer vendors than this can close as many. */
  readonly atLeast: number;
}

const SEVERE = SEVERITIES.indexOf('HIGH') + 1;

/** CRITICAL and HIGH gaps among counts. */
export const severeIn = (rules: RuleCounts): number =>
  RULE_IDS.reduce((sum, rule) => sum + (rules[rule] ?? []).slice(0, SEVERE).reduce((a, b) => a + b, 0), 0);

/** How many gaps wait for the same vendors to act. */
interface Waiting {
  readonly vendors: readonly string[];
  readonly count: number;
}

/** How many of some vendors would have to act for as many gaps if each gap waited for one of them only: fewer cannot do. */
function fewest(waiting: readonly Waiting[], target: number): number {
  const touched = new Map<string, number>();
  for (const { vendors, count } of waiting) {
    for (const vendor of vendors) touched.set(vendor, (touched.get(vendor) ?? 0) + count);
  }
  let reached = 0;
  let vendors = 0;
  for (const count of [...touched.values()].sort((a, b) => b - a)) {
    if (reached >= target) break;
    reached += count;
    vendors += 1;
  }
  return vendors;
}

/** Gaps by those vendors that have yet to act for them, as a key. */
function remaining(waiting: readonly Waiting[], acted: ReadonlySet<string>): Map<string, Waiting> {
  const rest = new Map<string, Waiting>();
  for (const { vendors, count } of waiting) {
    const left = vendors.filter((vendor) => !acted.has(vendor));
    const key = JSON.stringify(left);
    rest.set(key, { vendors: left, count: (rest.get(key)?.count ?? 0) + count });
  }
  return rest;
}

/** How many gaps are closed if some vendors act as well. */
function gainOf(group: readonly string[], rest: Iterable<Waiting>): number {
  let gain = 0;
  for (const { vendors, count } of rest) {
    if (vendors.length > 0 && vendors.every((vendor) => group.includes(vendor))) gain += count;
  }
  return gain;
}

/** The vendors that, acting together, close most gaps for each of them; of equal ones the first by id. */
function bestGroup(rest: ReadonlyMap<string, Waiting>): readonly string[] {
  // What a group closes is at most what waits for any of it: only promising groups are looked at in full.
  const candidates = [...rest.values()].filter(({ vendors }) => vendors.length > 0);
  const alone = new Map<string, number>();
  for (const { vendors, count } of candidates) {
    const [only] = vendors;
    if (vendors.length === 1 && only !== undefined) alone.set(only, count);
  }
  let best: { readonly group: readonly string[]; readonly ratio: number } = { group: [], ratio: 0 };
  for (const { vendors: group, count } of candidates) {
    const least = count + (group.length === 1 ? 0 : group.reduce((sum, vendor) => sum + (alone.get(vendor) ?? 0), 0));
    const gain = group.length > 2 ? gainOf(group, candidates) : least;
    const ratio = gain / group.length;
    const isFirst = ratio === best.ratio && group.join('\n') < best.group.join('\n');
    if (ratio > best.ratio || isFirst) best = { group, ratio };
  }
  return best.group;
}

/**
 * Chooses vendors until `share` of the severe gaps for which vendors must act are closed, always those next that close most
 * for each of them. The set need not be the smallest; `atLeast` bounds it from below.
 */
export function concentrationOf(actors: readonly CensusActors[], share: number): Concentration {
  const waiting = actors
    .map(({ parties, rules }): Waiting => ({ vendors: parties, count: severeIn(rules) }))
    .filter(({ vendors, count }) => vendors.length > 0 && count > 0);
  const severe = waiting.reduce((sum, { count }) => sum + count, 0);
  const target = Math.ceil(severe * share);
  const acted = new Set<string>();
  const vendors: Acting[] = [];
  let closed = 0;
  let rest = remaining(waiting, acted);
  while (closed < target) {
    for (const party of bestGroup(rest)) {
      acted.add(party);
      rest = remaining([...rest.values()], acted);
      closed = rest.get('[]')?.count ?? 0;
      vendors.push({ party, closed });
    }
  }
  return { severe, target, vendors, atLeast: fewest(waiting, target) };
}
