import { at } from '../../model/snapshot/at.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { statedTerms } from '../contracts/levels.ts';
import { compareText } from '../order.ts';

/** How one party comes to tell the next of what happens at a component, as far as the contracts in sight say. */
export interface Leg {
  /** The component that is left. */
  readonly node: Node;
  /** Where the news goes; undefined: to the institution itself. */
  readonly to: Node | undefined;
  /** Party row of who is told. */
  readonly told: number;
  /** Contract row: the one that states the hours, or one in force that states none. */
  readonly contract: number | undefined;
  /** Undefined where no contract in sight states any. */
  readonly hours: number | undefined;
  /** Whether a contract that is out of sight could. */
  readonly isUnseen: boolean;
}

/** The way by which the institution would know of what happens at a component. */
export interface Told {
  /** From the component on, until the institution is told; empty for one of its own. */
  readonly legs: readonly Leg[];
  /** How many of them state no hours. */
  readonly missing: number;
  /** What the others add up to. */
  readonly hours: number;
}

/** Which contracts (rows) are in sight, and whether those between two other parties (rows) are. */
export interface Sight {
  contract(row: number): boolean;
  between(customer: number, supplier: number): boolean;
}

const rounded = (hours: number): number => Math.round(hours * 1e12) / 1e12;

function compareTold({ snapshot }: AnalysisContext, a: Told, b: Told): number {
  const nameOf = ({ contract }: Leg) => (contract === undefined ? undefined : at(snapshot.contracts.ids, contract));
  const first = (compare: (x: Leg, y: Leg) => number): number => {
    for (const [i, leg] of a.legs.entries()) {
      const other = b.legs[i];
      const order = other === undefined ? 0 : compare(leg, other);
      if (order !== 0) return order;
    }
    return 0;
  };
  return (
    a.missing - b.missing ||
    rounded(a.hours) - rounded(b.hours) ||
    a.legs.length - b.legs.length ||
    first((x, y) => x.node.index - y.node.index) ||
    first((x, y) => compareText(nameOf(x), nameOf(y)))
  );
}

/** What a customer is promised of a component by contracts in sight: the fewest hours, or a contract that states none. */
function promise(context: AnalysisContext, sight: Sight, customer: number, node: Node) {
  const { ids } = context.snapshot.contracts;
  const seen = context.contracts.covering(customer, node.row).filter((row) => sight.contract(row));
  const stated = seen
    .flatMap((contract) =>
      statedTerms(context, [contract], 'incidentNoticeHours').map((hours) => ({ contract, hours })),
    )
    .sort((a, b) => a.hours - b.hours || compareText(at(ids, a.contract), at(ids, b.contract)));
  const [silent] = [...seen].sort((a, b) => compareText(at(ids, a), at(ids, b)));
  return { contract: stated[0]?.contract ?? silent, hours: stated[0]?.hours };
}

interface Onward {
  readonly from: Node;
  readonly to: Node;
  readonly leg: Leg;
}

function onwardFrom(context: AnalysisContext, sight: Sight): Onward[] {
  return context.chain.pairs.flatMap(({ consumer, supplier }): Onward[] => {
    const same = (from: Node, to: Node): Onward => ({
      from,
      to,
      leg: { node: from, to, told: to.owner, contract: undefined, hours: 0, isUnseen: false },
    });
    const atService = consumer.service === supplier ? [same(consumer, supplier)] : [];
    if (consumer.owner === supplier.owner) return [same(supplier, consumer), ...atService];
    const promised = promise(context, sight, consumer.owner, supplier);
    const isUnseen = promised.hours === undefined && !sight.between(consumer.owner, supplier.owner);
    const leg = { node: supplier, to: consumer, told: consumer.owner, ...promised, isUnseen };
    return [{ from: supplier, to: consumer, leg }, ...atService];
  });
}

/**
 * How the institution would know of what happens at each component, by node index, whether or not each party on the way has to
 * tell: the way on which the fewest have not promised to, of these the one of the fewest hours. Where every promise is in sight and
 * none is missing, it is the way of SEMANTICS.md section 8, "Notice". In steps.
 */
export function* toldOf(context: AnalysisContext, sight: Sight): Steps<readonly (Told | undefined)[]> {
  const { chain, institution } = context;
  const told = chain.nodes.map((node): Told | undefined => {
    if (node.owner === institution) return { legs: [], missing: 0, hours: 0 };
    const { contract, hours } = promise(context, sight, institution, node);
    if (contract === undefined) return undefined;
    const leg: Leg = { node, to: undefined, told: institution, contract, hours, isUnseen: false };
    return { legs: [leg], missing: hours === undefined ? 1 : 0, hours: hours ?? 0 };
  });
  const onward = onwardFrom(context, sight);
  for (let changed = true; changed; ) {
    changed = false;
    yield* eachInSteps(onward, ({ from, to, leg }) => {
      const rest = told[to.index];
      if (rest === undefined || from.owner === institution) return;
      const missing = rest.missing + (leg.hours === undefined ? 1 : 0);
      const way = { legs: [leg, ...rest.legs], missing, hours: rest.hours + (leg.hours ?? 0) };
      const known = told[from.index];
      if (known !== undefined && compareTold(context, way, known) >= 0) return;
      told[from.index] = way;
      changed = true;
    });
  }
  return told;
}
