import { getOrCompute } from '../model/memoize.ts';
import { intAt } from '../model/snapshot/at.ts';
import { type DayNumber, dayNumber } from '../model/snapshot/days.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { eachInSteps, type Steps } from '../model/steps.ts';
import type { Day } from '../model/values.ts';
import { addAll, type Bits } from './bits.ts';
import { type Chain, type Node, type Pair, STACK_KINDS, traceChain } from './chain.ts';
import type { Compiled, CompiledUniverse } from './compile.ts';
import { Contracts } from './contracts/contracts.ts';
import { indexClaims } from './duties/claims.ts';
import { type DutyStatus, standDuties } from './duties/duties.ts';
import { cyclicCells } from './statements/cycles.ts';
import { type Position, takePosition } from './statements/positions.ts';
import { stancesToward } from './statements/toward.ts';
import type { Universe } from './universe.ts';

/** A consumer and a supplier with what each says to the other on the day. */
export interface PairFacts {
  readonly pair: Pair;
  readonly consumer: Position;
  readonly supplier: Position;
  /** The supplier's stances toward this consumer, by index into STANCES. */
  readonly toward: readonly Bits[];
  /** Cells on which the consumer says SUPPLIER via this supplier. */
  readonly relied: Bits;
  readonly duties: DutyStatus | undefined;
}

/** A component with what it says, what applies to it, and what falls on it. */
export interface NodeFacts {
  readonly node: Node;
  readonly position: Position;
  readonly applicable: Bits;
  /** Whether it, or the service that exposes it, has a sheet in force. */
  readonly hasSheet: boolean;
  /** Cells on which a duty falls over a stack link, and over any link. */
  readonly stackDuty: Bits;
  readonly anyDuty: Bits;
  readonly suppliers: readonly PairFacts[];
  readonly consumers: readonly PairFacts[];
}

/** A bundling contract: its supplier answers for what it reaches. */
export interface Bundle {
  /** Party row. */
  readonly supplier: number;
  readonly reach: ReadonlySet<Node>;
}

/**
 * What an analysis settles of one institution on one day once and for all: rows and sets of cells, without the snapshot that they
 * are of. It is as true of a later snapshot in which nothing that it rests on has changed (touched.ts).
 */
export interface SettledContext {
  readonly universe: Universe;
  readonly institution: number;
  readonly day: DayNumber;
  readonly chain: Chain;
  readonly pairs: readonly PairFacts[];
  /** By node index. */
  readonly nodes: readonly NodeFacts[];
  /** Per node index the cells on which following SUPPLIER lines comes back to the node. */
  readonly circular: readonly Bits[];
}

/** Everything that the rules look at: one institution, one day. */
export interface AnalysisContext extends SettledContext {
  readonly snapshot: Snapshot;
  readonly contracts: Contracts;
  /** What the bundling contracts of the institution in force reach, with each one's supplier. */
  bundles(): readonly Bundle[];
  /** The same chain's contracts on another day. */
  contractsOn(day: DayNumber): Contracts;
}

function factsOf(node: Node, position: Position, around: Around, compiled: CompiledUniverse): NodeFacts {
  const { words } = compiled.universe;
  const stackDuty = new Int32Array(words);
  const anyDuty = new Int32Array(words);
  for (const { pair, duties } of around.suppliers) {
    if (duties === undefined) continue;
    addAll(anyDuty, duties.duty);
    if ((pair.kinds & STACK_KINDS) !== 0) addAll(stackDuty, duties.duty);
  }
  return {
    node,
    position,
    applicable: compiled.applicable(node.row),
    hasSheet: position.own !== undefined || position.service !== undefined,
    stackDuty,
    anyDuty,
    ...around,
  };
}

const NO_NEIGHBOURS: Around = { suppliers: [], consumers: [] };

/** The pairs in which a node is the consumer, and the supplier. */
interface Around {
  readonly suppliers: PairFacts[];
  readonly consumers: PairFacts[];
}

function pairsAround(chain: Chain, pairs: readonly PairFacts[]): Around[] {
  const around = chain.nodes.map((): Around => ({ suppliers: [], consumers: [] }));
  for (const facts of pairs) {
    around[facts.pair.consumer.index]?.suppliers.push(facts);
    around[facts.pair.supplier.index]?.consumers.push(facts);
  }
  return around;
}

function* factsOfPairs(
  chain: Chain,
  positions: readonly Position[],
  compiled: CompiledUniverse,
  contracts: Contracts,
): Steps<PairFacts[]> {
  const claims = indexClaims(positions);
  const context = { snapshot: contracts.snapshot, compiled, contracts, positions, claims };
  const nothing = new Int32Array(compiled.universe.words);
  const facts: PairFacts[] = [];
  yield* eachInSteps(chain.pairs, (pair) => {
    const consumer = positions[pair.consumer.index];
    const supplier = positions[pair.supplier.index];
    if (consumer === undefined || supplier === undefined) throw new Error('every node has a position');
    const toward = stancesToward(supplier, compiled.traitsOf(pair.consumer.row));
    const relied = consumer.relied.get(pair.supplier) ?? nothing;
    facts.push({ pair, consumer, supplier, toward, relied, duties: standDuties(pair, toward, context) });
  });
  return facts;
}

function bundlesOf(contracts: Contracts): Bundle[] {
  const { bundles, supplier } = contracts.snapshot.contracts;
  return contracts.mine
    .filter((contract) => bundles[contract] === 1)
    .map((contract) => ({ supplier: intAt(supplier, contract), reach: contracts.reach(contract) }));
}

function* settling(compiled: Compiled, contracts: Contracts, institution: number): Steps<SettledContext> {
  const { snapshot, chain, day } = contracts;
  const { adopts, facilityType } = snapshot.parties;
  const within = compiled.universe(intAt(adopts, institution), intAt(facilityType, institution));
  const positions: Position[] = [];
  yield* eachInSteps(chain.nodes, (node) => positions.push(takePosition(snapshot, within, node, day)));
  const pairs = yield* factsOfPairs(chain, positions, within, contracts);
  const around = pairsAround(chain, pairs);
  const nodes: NodeFacts[] = [];
  yield* eachInSteps(positions, (position, i) =>
    nodes.push(factsOf(position.node, position, around[i] ?? NO_NEIGHBOURS, within)),
  );
  return {
    universe: within.universe,
    institution,
    day,
    chain,
    pairs,
    nodes,
    circular: cyclicCells(positions),
  };
}

/** What a context has settled, without its snapshot. */
export const settledOf = (context: AnalysisContext): SettledContext => {
  const { universe, institution, day, chain, pairs, nodes, circular } = context;
  return { universe, institution, day, chain, pairs, nodes, circular };
};

/** What was settled, with the snapshot that it is true of. */
export function contextOf(
  { universe, institution, day, chain, pairs, nodes, circular }: SettledContext,
  contracts: Contracts,
): AnalysisContext {
  const { snapshot } = contracts;
  let bundles: Bundle[] | undefined;
  const onOtherDays = new Map<DayNumber, Contracts>();
  return {
    snapshot,
    universe,
    institution,
    day,
    chain,
    contracts,
    pairs,
    nodes,
    circular,
    bundles: () => {
      bundles ??= bundlesOf(contracts);
      return bundles;
    },
    contractsOn: (other) => getOrCompute(onOtherDays, other, () => new Contracts(snapshot, chain, other)),
  };
}

/**
 * Builds the context of one institution (its party row) on one day, in steps; of the part of its chain that begins at `roots`
 * where they are given (census/).
 */
export function* buildingContext(
  compiled: Compiled,
  institution: number,
  asOf: Day,
  roots?: Iterable<number>,
): Steps<{ context: AnalysisContext; settled: SettledContext }> {
  const { snapshot } = compiled;
  const chain = traceChain(snapshot, institution, roots);
  yield;
  const contracts = new Contracts(snapshot, chain, dayNumber(asOf));
  yield;
  const settled = yield* settling(compiled, contracts, institution);
  return { context: contextOf(settled, contracts), settled };
}
