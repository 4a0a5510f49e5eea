import type { Analysis } from '../../../analysis/analyse.ts';
import { CONTRACT_KINDS, type Node, type Pair } from '../../../analysis/chain.ts';
import { lastDay, standingOf } from '../../../analysis/contracts/contracts.ts';
import { memoize, memoizeWeak } from '../../../model/memoize.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';

/** How a link is bound. */
export type Binding = 'NOT_NEEDED' | 'BOUND' | 'EXPIRED' | 'UNCONTRACTED';

/** What is the same for whoever looks at a chain; rows of contracts, to be shown to their parties only. */
export interface ChainFacts {
  /** Links from the institution's own components. */
  readonly distance: ReadonlyMap<Node, number>;
  /** The institution's contract for a component, −1 if none. */
  contractFor(node: Node): number;
  link(pair: Pair): { readonly binding: Binding; readonly isOurs: boolean; readonly binders: readonly number[] };
}

function distances({ context: { chain } }: Analysis): Map<Node, number> {
  const distance = new Map<Node, number>();
  for (const node of chain.nodes) if (node.owner === chain.institution) distance.set(node, 0);
  for (const [node, at] of distance) {
    for (const { supplier } of node.suppliers) if (!distance.has(supplier)) distance.set(supplier, at + 1);
  }
  return distance;
}

/** Of the institution's contracts that cover a component: in force before ended, then the one that lasts longest. */
function bestContract({ context: { snapshot, day, institution } }: Analysis, node: Node): number {
  const until = (row: number) => lastDay(snapshot, row) || Number.POSITIVE_INFINITY;
  const rank = (row: number) => ['IN_FORCE', 'ENDED', 'OTHER'].indexOf(standingOf(snapshot, row, day));
  const [best] = [...rowsOf(snapshot.contractsOfCustomer, institution)]
    .filter((row) => snapshot.contracts.covers.get(row)?.includes(node.row) === true)
    .sort((a, b) => rank(a) - rank(b) || (until(a) === until(b) ? a - b : until(b) > until(a) ? 1 : -1));
  return best ?? -1;
}

function factsOfLink({ context: { contracts } }: Analysis, pair: Pair) {
  const needsNone = (pair.kinds & CONTRACT_KINDS) === 0 || pair.consumer.owner === pair.supplier.owner;
  return {
    binding: needsNone ? ('NOT_NEEDED' as const) : contracts.binding(pair),
    isOurs: contracts.isOurs(pair),
    binders: contracts.binders(pair, 'IN_FORCE'),
  };
}

/** The facts of an analysis' chain, each made when first asked for and kept with the analysis. */
export const chainFacts = memoizeWeak(
  (analysis: Analysis): ChainFacts => ({
    distance: distances(analysis),
    contractFor: memoize((node: Node) => bestContract(analysis, node)),
    link: memoize((pair: Pair) => factsOfLink(analysis, pair)),
  }),
);
