import { byText, listAt } from './order.ts';
import type { LaneChain, LaneLink, LaneNode } from './types.ts';

/** An owner whose components are drawn as one. */
export interface Fold {
  /** Id of the node that stands for them. */
  readonly id: string;
  readonly owner: string;
  /** The components it stands for, sorted. */
  readonly members: readonly string[];
}

/** A chain that is small enough to be drawn, and what was done to it. */
export interface Folded {
  readonly chain: LaneChain;
  readonly folds: readonly Fold[];
  /** Links of the original that a link of the folded chain stands for, where it stands for others than itself. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** Components not drawn at all, sorted: the institution's own beyond the limit. */
  readonly leftOut: readonly string[];
}

/** Id of the node that stands for an owner's components. */
function foldId(owner: string): string {
  return `fold:${owner}`;
}

function mostFrequentLane(members: readonly LaneNode[]): LaneNode['lane'] {
  const counts = new Map<LaneNode['lane'], number>();
  for (const { lane } of members) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  return first?.[0] ?? 'operation';
}

/** Links between what is drawn; those that fall together become one, with the widest of their badges. */
function relink(
  links: readonly LaneLink[],
  at: ReadonlyMap<string, string>,
): Pick<Folded, 'merged'> & { readonly links: LaneLink[] } {
  const byEnds = new Map<string, LaneLink>();
  const merged = new Map<string, string[]>();
  for (const link of [...links].sort((a, b) => byText(a.id, b.id))) {
    const consumer = at.get(link.consumer);
    const supplier = at.get(link.supplier);
    if (consumer === undefined || supplier === undefined || consumer === supplier) continue;
    const same = consumer === link.consumer && supplier === link.supplier;
    const key = same ? link.id : `${consumer}→${supplier}`;
    if (!same) listAt(merged, key).push(link.id);
    const badge = Math.max(byEnds.get(key)?.badge ?? 0, link.badge ?? 0);
    const kind = same ? link.kind : 'FOLDED';
    byEnds.set(key, { id: key, consumer, supplier, kind, ...(badge > 0 ? { badge } : {}) });
  }
  return { links: [...byEnds.values()], merged };
}

/**
 * Folds a chain of more than `limit` components: vendors' bands become one node each, the largest first, until the rest
 * fits; then the institution's own are cut, the last ids first, those in `keep` never. Deterministic; every component is
 * drawn, in a fold, or left out.
 */
export function foldChain(chain: LaneChain, limit: number, keep: ReadonlySet<string> = new Set()): Folded {
  const owners = new Map<string, LaneNode[]>();
  for (const node of [...chain.nodes].sort((a, b) => byText(a.id, b.id))) listAt(owners, node.owner).push(node);
  let count = chain.nodes.length;
  const folds: Fold[] = [];
  const vendors = [...owners].filter(([owner, members]) => owner !== chain.institution && members.length > 1);
  for (const [owner, members] of vendors.sort(([a, x], [b, y]) => y.length - x.length || byText(a, b))) {
    if (count <= limit) break;
    count -= members.length - 1;
    folds.push({ id: foldId(owner), owner, members: members.map(({ id }) => id) });
  }
  const inFold = new Map(folds.flatMap((fold) => fold.members.map((id) => [id, fold.id] as const)));
  const own = (owners.get(chain.institution) ?? []).filter(({ id }) => !keep.has(id));
  const cut = new Set(own.slice(Math.max(0, own.length - Math.max(0, count - limit))).map(({ id }) => id));
  const drawn = chain.nodes.filter(({ id }) => !inFold.has(id) && !cut.has(id));
  const stand = folds.map(({ id, owner, members }): LaneNode => {
    const ids = new Set(members);
    return { id, owner, lane: mostFrequentLane(chain.nodes.filter((node) => ids.has(node.id))), strip: true };
  });
  const at = new Map([...drawn.map(({ id }) => [id, id] as const), ...inFold]);
  const { links, merged } = relink(chain.links, at);
  return {
    chain: { institution: chain.institution, nodes: [...drawn, ...stand], links },
    folds,
    merged,
    leftOut: [...cut].sort(byText),
  };
}
