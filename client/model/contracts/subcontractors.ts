import type { LinkKind } from '../../api/generated/documents.ts';

/** A component of a chain as far as it matters here. */
export interface OwnedNode {
  readonly key: string;
  readonly owner: { readonly key: string };
}

/** A consumer and a supplier of a chain, by their keys, with the links between them. */
export interface Between {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly LinkKind[];
}

/** A contract as far as it matters for who does the work under it. */
export interface Engaging {
  readonly customer: string;
  readonly supplier: string;
  readonly covers: readonly string[];
}

/** A party on which a contract's supplier relies, and the first of its components by which the chain shows it. */
export interface Subcontractor {
  readonly party: string;
  readonly component: string;
  /** The component that relies on it. */
  readonly by: string;
}

/** How far what a party answers for reaches: by these links, unless it was agreed with another party (server/analysis, *reach*). */
const REACHING: readonly LinkKind[] = ['RUNS_ON', 'OPERATED_BY', 'CONNECTS_VIA', 'AUTHENTICATES_VIA', 'EXPOSED_BY'];

/**
 * The parties on which the services of a contract rest, apart from its own parties: owners of what is reached from what it covers by
 * way of components that are not the customer's and that no other contract of it in force covers (`elsewhere`, keys). The nearest first,
 * each party once.
 */
export function subcontractorsOf(
  { customer, supplier, covers }: Engaging,
  nodes: ReadonlyMap<string, OwnedNode>,
  links: readonly Between[],
  elsewhere: ReadonlySet<string>,
): Subcontractor[] {
  const found = new Map<string, Subcontractor>();
  const covered = new Set(covers);
  const seen = new Set(covers);
  for (const at of seen) {
    for (const { from, to, kinds } of links) {
      const owner = nodes.get(to)?.owner.key;
      const isIn = from === at && kinds.some((kind) => REACHING.includes(kind));
      if (!isIn || owner === undefined || owner === customer || seen.has(to) || elsewhere.has(to)) continue;
      seen.add(to);
      if (owner !== supplier && !covered.has(to) && !found.has(owner)) {
        found.set(owner, { party: owner, component: to, by: from });
      }
    }
  }
  return [...found.values()];
}
