import { at, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { type DayNumber, NO_DAY } from '../../model/snapshot/days.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { type Chain, CLOSURE_KINDS, CONTRACT_KINDS, isKind, kindBit, type Node, type Pair } from '../chain.ts';

/** How a contract stands on a day: its days are running, they ran out, or neither (not begun). */
export type Standing = 'IN_FORCE' | 'ENDED' | 'OTHER';

/** startsOn ≤ t, t ≤ terminatedOn where given, and t ≤ endsOn unless there is none or it renews itself (model/README.md). */
export function standingOf(snapshot: Snapshot, contract: number, day: DayNumber): Standing {
  const { startsOn, endsOn, terminatedOn, renewsItself } = snapshot.contracts;
  const ends = intAt(endsOn, contract);
  const terminated = intAt(terminatedOn, contract);
  const runsOn = ends === NO_DAY || renewsItself[contract] === 1 || day <= ends;
  if (intAt(startsOn, contract) <= day && (terminated === NO_DAY || day <= terminated) && runsOn) return 'IN_FORCE';
  const over = (date: DayNumber) => date !== NO_DAY && date < day;
  return over(ends) || over(terminated) ? 'ENDED' : 'OTHER';
}

/** The last day on which a contract is, or was, in force; NO_DAY where none is set. */
export function lastDay(snapshot: Snapshot, contract: number): DayNumber {
  const { endsOn, terminatedOn, renewsItself } = snapshot.contracts;
  const ends = renewsItself[contract] === 1 ? NO_DAY : intAt(endsOn, contract);
  const terminated = intAt(terminatedOn, contract);
  if (ends === NO_DAY || terminated === NO_DAY) return Math.max(ends, terminated);
  return Math.min(ends, terminated);
}

/** The contracts in which one party is the customer, on one day. */
interface Bought {
  readonly inForce: readonly number[];
  readonly ended: readonly number[];
}

/**
 * The contracts around one chain on one day: what binds a link, whose link it is, what a bundle reaches (SEMANTICS.md
 * section 3). Everything is looked up from the customer's side, so that a supplier of thousands costs nothing.
 */
export class Contracts {
  readonly snapshot: Snapshot;
  readonly chain: Chain;
  readonly day: DayNumber;
  readonly #bought = new Map<number, Bought>();
  readonly #onSiteOwners = new Map<string, ReadonlySet<number>>();
  readonly #coverage: Int32Array;
  readonly #bundled = new Map<Standing, ReadonlySet<Node>>();

  constructor(snapshot: Snapshot, chain: Chain, day: DayNumber) {
    this.snapshot = snapshot;
    this.chain = chain;
    this.day = day;
    this.#coverage = new Int32Array(chain.nodes.length);
    for (const contract of this.mine) {
      for (const node of this.coveredNodes(contract)) {
        this.#coverage[node.index] = intAt(this.#coverage, node.index) + 1;
      }
    }
  }

  /** The institution's contracts in force, as customer. */
  get mine(): readonly number[] {
    return this.boughtBy(this.chain.institution).inForce;
  }

  boughtBy(party: number): Bought {
    const known = this.#bought.get(party);
    if (known !== undefined) return known;
    const rows = [...rowsOf(this.snapshot.contractsOfCustomer, party)];
    const standing = rows.map((contract) => standingOf(this.snapshot, contract, this.day));
    const bought = {
      inForce: rows.filter((_, i) => standing[i] === 'IN_FORCE'),
      ended: rows.filter((_, i) => standing[i] === 'ENDED'),
    };
    this.#bought.set(party, bought);
    return bought;
  }

  covers(contract: number, component: number): boolean {
    return this.snapshot.contracts.covers.get(contract)?.includes(component) ?? false;
  }

  /** The nodes of the chain that a contract covers. */
  coveredNodes(contract: number): Node[] {
    const covered: Node[] = [];
    for (const row of at(this.snapshot.contracts.covers, contract)) {
      const node = this.chain.nodeOf(row);
      if (node !== undefined) covered.push(node);
    }
    return covered;
  }

  /** Whether a contract of mine in force covers the node. */
  isMine(node: Node): boolean {
    return intAt(this.#coverage, node.index) > 0;
  }

  /** *Reach* of a contract of mine: it enters no component that I own or that another contract of mine covers. */
  reach(contract: number): ReadonlySet<Node> {
    const reached = new Set(this.coveredNodes(contract));
    const counted = this.mine.includes(contract);
    for (const node of reached) {
      for (const { supplier, kinds } of node.suppliers) {
        if ((kinds & CLOSURE_KINDS) === 0 || supplier.owner === this.chain.institution) continue;
        const own = counted && this.covers(contract, supplier.row) ? 1 : 0;
        if (intAt(this.#coverage, supplier.index) - own === 0) reached.add(supplier);
      }
    }
    return reached;
  }

  /** The nodes within reach of a bundling contract of mine that stands so. */
  bundled(standing: 'IN_FORCE' | 'ENDED'): ReadonlySet<Node> {
    const known = this.#bundled.get(standing);
    if (known !== undefined) return known;
    const nodes = new Set<Node>();
    for (const contract of this.#ofMine(standing)) {
      if (this.snapshot.contracts.bundles[contract] === 1) for (const node of this.reach(contract)) nodes.add(node);
    }
    this.#bundled.set(standing, nodes);
    return nodes;
  }

  #ofMine(standing: 'IN_FORCE' | 'ENDED'): readonly number[] {
    const bought = this.boughtBy(this.chain.institution);
    return standing === 'IN_FORCE' ? bought.inForce : bought.ended;
  }

  /** The contracts of a party that stand so and cover a component. */
  covering(party: number, component: number, standing: 'IN_FORCE' | 'ENDED' = 'IN_FORCE'): number[] {
    const bought = this.boughtBy(party);
    const contracts = standing === 'IN_FORCE' ? bought.inForce : bought.ended;
    return contracts.filter((contract) => this.covers(contract, component));
  }

  /** Component rows in the closure of what some contracts cover, in the chain or not. */
  #closureOf(contracts: readonly number[]): ReadonlySet<number> {
    const { linksFrom, links } = this.snapshot;
    const rows = new Set<number>();
    for (const contract of contracts) for (const row of at(this.snapshot.contracts.covers, contract)) rows.add(row);
    for (const row of rows) {
      for (const link of rowsOf(linksFrom, row)) {
        if ((CLOSURE_KINDS & (1 << intAt(links.kind, link))) !== 0) rows.add(intAt(links.supplier, link));
      }
    }
    return rows;
  }

  /** What is in the closure of the contracts of a party: suppliers at work at its site. */
  #atWorkIn(party: number, standing: 'IN_FORCE' | 'ENDED'): ReadonlySet<number> {
    const key = `${party}/${standing}`;
    const known = this.#onSiteOwners.get(key);
    if (known !== undefined) return known;
    const bought = this.boughtBy(party);
    const rows = this.#closureOf(standing === 'IN_FORCE' ? bought.inForce : bought.ended);
    this.#onSiteOwners.set(key, rows);
    return rows;
  }

  /** Whether one link of a kind between two nodes would be bound by contracts that stand so. */
  #boundBy(pair: Pair, kind: number, standing: 'IN_FORCE' | 'ENDED'): boolean {
    const { consumer, supplier } = pair;
    const me = this.chain.institution;
    if (this.covering(consumer.owner, supplier.row, standing).length > 0) return true;
    if (this.covering(me, supplier.row, standing).length > 0) return true;
    if ((kind & CLOSURE_KINDS) !== 0 && this.bundled(standing).has(consumer)) return true;
    return kind === kindBit('CONNECTS_VIA') && this.#atWorkIn(supplier.owner, standing).has(consumer.row);
  }

  /**
   * Whether every link of a pair is bound; if not, whether contracts that ended would have bound every one that is not
   * (with the reaches and covers of today).
   */
  binding(pair: Pair): 'BOUND' | 'EXPIRED' | 'UNCONTRACTED' {
    const open = pair.kinds & CONTRACT_KINDS;
    if (open === 0 || pair.consumer.owner === pair.supplier.owner) return 'BOUND';
    let binding: 'BOUND' | 'EXPIRED' = 'BOUND';
    for (let kind = 1; kind <= open; kind <<= 1) {
      if ((open & kind) === 0 || this.#boundBy(pair, kind, 'IN_FORCE')) continue;
      if (!this.#boundBy(pair, kind, 'ENDED')) return 'UNCONTRACTED';
      binding = 'EXPIRED';
    }
    return binding;
  }

  /** Whether a pair is the institution's own concern (*ours*, SEMANTICS.md section 3). */
  isOurs({ consumer, supplier, kinds }: Pair): boolean {
    const me = this.chain.institution;
    if (consumer.owner === me || supplier.owner === me) return true;
    // A thing rented for the institution's house.
    const inside = isKind(consumer, 'APPLIANCE') || isKind(consumer, 'TERMINAL') || isKind(consumer, 'NETWORK');
    if ((kinds & kindBit('CONNECTS_VIA')) !== 0 && inside && this.isMine(consumer)) return true;
    const calls = (kinds & kindBit('CALLS')) !== 0 && isKind(supplier, 'API');
    return calls && this.isMine(consumer) && supplier.service !== undefined && this.isMine(supplier.service);
  }

  /** The kinds of a pair's links that need a contract and are bound by none in force, as a mask over LINK_KINDS. */
  unboundKinds(pair: Pair): number {
    const open = pair.kinds & CONTRACT_KINDS;
    if (pair.consumer.owner === pair.supplier.owner) return 0;
    let unbound = 0;
    for (let kind = 1; kind <= open; kind <<= 1) {
      if ((open & kind) !== 0 && !this.#boundBy(pair, kind, 'IN_FORCE')) unbound |= kind;
    }
    return unbound;
  }

  /**
   * Every contract that binds (ENDED: would have bound) a link of the pair that needs one: the ones that bind it
   * directly first, then bundles that reach the consumer, then those by which it works at its customer's site.
   */
  binders(pair: Pair, standing: 'IN_FORCE' | 'ENDED'): number[] {
    return this.bindersOf(pair, pair.kinds, standing);
  }

  /** The same for links of some kinds only, a mask over LINK_KINDS. */
  bindersOf({ consumer, supplier, kinds: all }: Pair, some: number, standing: 'IN_FORCE' | 'ENDED'): number[] {
    const kinds = all & some;
    if ((kinds & CONTRACT_KINDS) === 0 || consumer.owner === supplier.owner) return [];
    const direct = [consumer.owner, this.chain.institution].flatMap((p) => this.covering(p, supplier.row, standing));
    const bundles = this.#ofMine(standing).filter((contract) => {
      return this.snapshot.contracts.bundles[contract] === 1 && this.reach(contract).has(consumer);
    });
    const connects = (kinds & kindBit('CONNECTS_VIA')) !== 0;
    const bought = this.boughtBy(supplier.owner);
    const onSiteOwner = (standing === 'IN_FORCE' ? bought.inForce : bought.ended).filter((contract) => {
      return connects && this.#closureOf([contract]).has(consumer.row);
    });
    return [...new Set([...direct, ...((kinds & CLOSURE_KINDS) === 0 ? [] : bundles), ...onSiteOwner])];
  }

  /** Contracts of mine in force that bind a pair directly: they cover its supplier, and a link of it needs one. */
  bindingDirectly({ consumer, supplier, kinds }: Pair): number[] {
    if ((kinds & CONTRACT_KINDS) === 0 || consumer.owner === supplier.owner) return [];
    return this.covering(this.chain.institution, supplier.row);
  }
}
