import { memoizeWeak } from '../../model/memoize.ts';
import { at } from '../../model/snapshot/at.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { statedTerms } from '../contracts/levels.ts';
import { compareText } from '../order.ts';

/** One step of the way by which the institution comes to know. */
export interface NoticeHop {
  /** The component that is left. */
  readonly node: Node;
  /** Contract row by which its owner tells; undefined where the owner is the same on both sides. */
  readonly contract: number | undefined;
  readonly hours: number;
}

/** How long until the institution knows, and by whom. */
export interface Notice {
  readonly hours: number;
  /** From the component on; empty for one of the institution's own. */
  readonly route: readonly NoticeHop[];
}

/** Sums of hours are compared after rounding to this (SEMANTICS.md section 8, "Notice"). */
const rounded = (hours: number): number => Math.round(hours * 1e12) / 1e12;

/** Whether one is more than the other, where both are sums. */
export const isLater = (a: number, b: number): boolean => rounded(a) > rounded(b);

/** Which of two ways counts: fewer hours, fewer hops, then the components, then the contracts, by id. */
function compareNotices(context: AnalysisContext, a: Notice, b: Notice): number {
  const { ids } = context.snapshot.contracts;
  const nameOf = ({ contract }: NoticeHop) => (contract === undefined ? undefined : at(ids, contract));
  const first = (compare: (x: NoticeHop, y: NoticeHop) => number): number => {
    for (const [i, hop] of a.route.entries()) {
      const other = b.route[i];
      const order = other === undefined ? 0 : compare(hop, other);
      if (order !== 0) return order;
    }
    return 0;
  };
  return (
    rounded(a.hours) - rounded(b.hours) ||
    a.route.length - b.route.length ||
    first((x, y) => x.node.index - y.node.index) ||
    first((x, y) => compareText(nameOf(x), nameOf(y)))
  );
}

/** The promise that a customer has for a component by contracts in force: the fewest hours, of equal ones the least id. */
function promiseTo(
  context: AnalysisContext,
  customer: number,
  node: Node,
): { contract: number; hours: number } | undefined {
  const { ids } = context.snapshot.contracts;
  const [promise] = context.contracts
    .covering(customer, node.row)
    .flatMap((contract) =>
      statedTerms(context, [contract], 'incidentNoticeHours').map((hours) => ({ contract, hours })),
    )
    .sort((a, b) => a.hours - b.hours || compareText(at(ids, a.contract), at(ids, b.contract)));
  return promise;
}

/** A way on from a component: another one whose owner is told or is the same, and what that adds. */
interface Onward {
  readonly from: Node;
  readonly to: Node;
  readonly hop: NoticeHop;
}

function onwardFrom(context: AnalysisContext): Onward[] {
  return context.chain.pairs.flatMap(({ consumer, supplier }): Onward[] => {
    const told = (node: Node) => ({ node, contract: undefined, hours: 0 });
    // What happens at an API is known to whoever runs the service that exposes it.
    const atService = consumer.service === supplier ? [{ from: consumer, to: supplier, hop: told(consumer) }] : [];
    if (consumer.owner === supplier.owner) return [{ from: supplier, to: consumer, hop: told(supplier) }, ...atService];
    const promise = promiseTo(context, consumer.owner, supplier);
    const promised = promise && { from: supplier, to: consumer, hop: { node: supplier, ...promise } };
    return promised === undefined ? atService : [promised, ...atService];
  });
}

/** How long until the institution knows of what happens at each component, by node index; undefined: no party tells it. */
export const noticesOf = memoizeWeak((context: AnalysisContext): readonly (Notice | undefined)[] => {
  const { chain, institution } = context;
  const notices = chain.nodes.map((node): Notice | undefined => {
    if (node.owner === institution) return { hours: 0, route: [] };
    const promise = promiseTo(context, institution, node);
    return promise && { hours: promise.hours, route: [{ node, ...promise }] };
  });
  const onward = onwardFrom(context);
  // Every round settles at least the ways of one hop more; a chain has few.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, hop } of onward) {
      const rest = notices[to.index];
      if (rest === undefined) continue;
      const way = { hours: hop.hours + rest.hours, route: [hop, ...rest.route] };
      const known = notices[from.index];
      if (known !== undefined && compareNotices(context, way, known) >= 0) continue;
      notices[from.index] = way;
      changed = true;
    }
  }
  return notices;
});
