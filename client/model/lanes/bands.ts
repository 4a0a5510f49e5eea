import { byText, listAt, mean } from './order.ts';
import type { LaneChain, LaneNode } from './types.ts';

interface Owners {
  readonly all: readonly string[];
  /** Owners to whom an owner's components lead, with how often. */
  readonly next: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function ownersOf(chain: LaneChain, nodes: ReadonlyMap<string, LaneNode>): Owners {
  const next = new Map<string, Map<string, number>>();
  for (const { consumer, supplier } of chain.links) {
    const from = nodes.get(consumer)?.owner;
    const to = nodes.get(supplier)?.owner;
    if (from === undefined || to === undefined || from === to) continue;
    const targets = next.get(from) ?? new Map<string, number>();
    targets.set(to, (targets.get(to) ?? 0) + 1);
    next.set(from, targets);
  }
  return { all: [...new Set([...nodes.values()].map((node) => node.owner))].sort(byText), next };
}

/** Mean column of an owner's nodes: whoever stands further left comes first, so that runs nest instead of crossing. */
function leftness(nodes: Iterable<LaneNode>, column: ReadonlyMap<string, number>): Map<string, number> {
  const columns = new Map<string, number[]>();
  for (const { id, owner } of nodes) listAt(columns, owner).push(column.get(id) ?? 0);
  return new Map([...columns].map(([owner, list]) => [owner, mean(list) ?? 0]));
}

/**
 * Owners from top to bottom: the institution, then each owner followed at once by those to whom it passes duties on
 * (depth first), siblings further left first, then by id.
 */
export function bandOrder(
  chain: LaneChain,
  nodes: ReadonlyMap<string, LaneNode>,
  column: ReadonlyMap<string, number>,
): string[] {
  const { all, next } = ownersOf(chain, nodes);
  const left = leftness(nodes.values(), column);
  const order: string[] = [];
  const seen = new Set<string>();
  const sorted = (owners: Iterable<string>) =>
    [...owners].sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0) || byText(a, b));
  const visit = (owner: string) => {
    if (seen.has(owner)) return;
    seen.add(owner);
    if (all.includes(owner)) order.push(owner);
    for (const other of sorted(next.get(owner)?.keys() ?? [])) visit(other);
  };
  visit(chain.institution);
  for (const owner of sorted(all)) visit(owner);
  return order;
}
