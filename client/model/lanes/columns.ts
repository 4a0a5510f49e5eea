import { byText, listAt } from './order.ts';
import { LANES, type Lane, type LaneLink, type LaneNode } from './types.ts';

/** Sub-columns in use, left to right, and each node's index into them. */
export interface Columns {
  readonly list: readonly { readonly lane: Lane; readonly sub: number }[];
  readonly of: ReadonlyMap<string, number>;
}

interface Step {
  readonly from: string;
  /** 1 where the supplier stands one further to the right, 0 where it stands below, in its own owner's band. */
  readonly by: 0 | 1;
}

/** Links inside a lane, by supplier, consumers in text order. */
function stepsInside(nodes: ReadonlyMap<string, LaneNode>, links: readonly LaneLink[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const { consumer, supplier } of links) {
    const from = nodes.get(consumer);
    const to = nodes.get(supplier);
    if (from === undefined || to === undefined || from.lane !== to.lane || consumer === supplier) continue;
    listAt(steps, supplier).push({ from: consumer, by: from.owner === to.owner ? 1 : 0 });
  }
  for (const list of steps.values()) list.sort((a, b) => byText(a.from, b.from));
  return steps;
}

/** Longest path from the left inside a lane; a link that closes a cycle counts for nothing. */
function depths(nodes: ReadonlyMap<string, LaneNode>, links: readonly LaneLink[]): Map<string, number> {
  const steps = stepsInside(nodes, links);
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const visit = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    open.add(id);
    let deepest = 0;
    for (const { from, by } of steps.get(id) ?? []) if (!open.has(from)) deepest = Math.max(deepest, visit(from) + by);
    open.delete(id);
    depth.set(id, deepest);
    return deepest;
  };
  for (const id of [...nodes.keys()].sort(byText)) visit(id);
  return depth;
}

/**
 * Columns: a lane per tier, inside a lane sub-columns by the longest path from the left among components of one owner.
 * Components of different owners that hang on one another in one lane stand below one another.
 */
export function columnsOf(nodes: ReadonlyMap<string, LaneNode>, links: readonly LaneLink[]): Columns {
  const depth = depths(nodes, links);
  const used = new Map<Lane, Set<number>>();
  for (const { id, lane } of nodes.values()) {
    const subs = used.get(lane) ?? new Set<number>();
    used.set(lane, subs.add(depth.get(id) ?? 0));
  }
  const list = LANES.flatMap((lane) => [...(used.get(lane) ?? [])].sort((a, b) => a - b).map((sub) => ({ lane, sub })));
  const index = new Map(list.map(({ lane, sub }, at) => [`${lane}/${sub}`, at]));
  const of = new Map<string, number>();
  for (const { id, lane } of nodes.values()) of.set(id, index.get(`${lane}/${depth.get(id) ?? 0}`) ?? 0);
  return { list, of };
}
