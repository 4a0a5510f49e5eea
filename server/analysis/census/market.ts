import { getOrCompute } from '../../model/memoize.ts';
import { at, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import type { DayNumber } from '../../model/snapshot/days.ts';
import { extraOf, lineCount, type PackedLines } from '../../model/snapshot/lines.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { LINK_KINDS } from '../../model/vocabulary.ts';
import { standingOf } from '../contracts/contracts.ts';
import type { Universe } from '../universe.ts';

const OPERATED_BY = LINK_KINDS.indexOf('OPERATED_BY');
const EXPOSED_BY = LINK_KINDS.indexOf('EXPOSED_BY');

/** Two rows as one number; rows are below 2²⁶ in any model that fits into memory, so that it is exact. */
const pairNumber = (a: number, b: number): number => a * 67_108_864 + b;

/** What institutions buy of others, as far as it does not depend on who asks: looked up once and kept. */
export class Market {
  readonly #day: DayNumber;
  readonly #snapshot: Snapshot;
  readonly #editions = new Map<string, number>();
  readonly #behind = new Map<number, Int32Array>();
  readonly #leastContracts = new Map<string, string>();
  readonly #claims = new Map<number, ReadonlySet<string>>();
  readonly #leaves = new Map<number, ReadonlySet<string>>();
  readonly #consumers = new Map<number, readonly number[]>();
  readonly #meddles = new Map<number, boolean>();
  readonly #shared = new Map<number, boolean>();

  constructor(snapshot: Snapshot, day: DayNumber) {
    this.#snapshot = snapshot;
    this.#day = day;
  }

  /** The number of what a universe asks; universes that ask the same have the same. */
  editionsOf({ keyNumbers }: Universe): number {
    return getOrCompute(this.#editions, keyNumbers.join(','), () => this.#editions.size);
  }

  /** Rows of a component and of all that it reaches. */
  behind(service: number): Int32Array {
    return getOrCompute(this.#behind, service, () => {
      const { linksFrom, links } = this.#snapshot;
      const reached = new Set([service]);
      for (const row of reached) for (const link of rowsOf(linksFrom, row)) reached.add(intAt(links.supplier, link));
      return Int32Array.from(reached);
    });
  }

  /** The least id of the contracts in force by which a party buys a component, sales aside; '' where there is none. */
  leastContract(customer: number, component: number): string {
    return getOrCompute(this.#leastContracts, `${customer}/${component}`, () => {
      const { contracts, contractsCovering } = this.#snapshot;
      let least: string | undefined;
      for (const contract of rowsOf(contractsCovering, component)) {
        if (contracts.customer[contract] !== customer || contracts.isPurchase[contract] === 1) continue;
        if (standingOf(this.#snapshot, contract, this.#day) !== 'IN_FORCE') continue;
        const id = at(contracts.ids, contract);
        if (least === undefined || id < least) least = id;
      }
      return least ?? '';
    });
  }

  /** Rows of the components that a component reaches and that depend on another one directly. */
  consumersBehind(service: number, component: number): readonly number[] {
    return getOrCompute(this.#consumers, pairNumber(service, component), () => {
      const { linksFrom, links } = this.#snapshot;
      const depends = (row: number) => [...rowsOf(linksFrom, row)].some((link) => links.supplier[link] === component);
      return [...this.behind(service)].filter(depends);
    });
  }

  /** Whether what is found at one component may differ where another one, which it does not reach, is in the chain as well. */
  meddles(component: number, other: number): boolean {
    return getOrCompute(this.#meddles, pairNumber(component, other), () => {
      if (this.behind(component).includes(other)) return false;
      return this.#claimsFor(component, other) || this.#reliesBeside(component, other);
    });
  }

  /** Whether a component is operated by something that others use as well: they may rely on it. */
  hasSharedOperator(component: number): boolean {
    return getOrCompute(this.#shared, component, () =>
      this.#operators(component).some((operator) => rowsOf(this.#snapshot.linksTo, operator).length > 1),
    );
  }

  #operators(component: number): number[] {
    const { linksFrom, links } = this.#snapshot;
    return [...rowsOf(linksFrom, component)]
      .filter((link) => links.kind[link] === OPERATED_BY)
      .map((link) => intAt(links.supplier, link));
  }

  #reliesBeside(component: number, other: number): boolean {
    const { linksFrom, links } = this.#snapshot;
    const operators = this.#operators(component);
    return [...rowsOf(linksFrom, other)].some((link) => operators.includes(intAt(links.supplier, link)));
  }

  /** Whether another component of the same owner takes on duties that are left to a component. */
  #claimsFor(component: number, other: number): boolean {
    const { components, linksFrom, links } = this.#snapshot;
    if (components.owner[component] !== components.owner[other]) return false;
    const claimed = this.#itemsOf(this.#claims, other, ({ satisfies = [] }) => satisfies);
    if (claimed.size === 0) return false;
    return [...rowsOf(linksFrom, component)].some((link) => {
      const left = this.#itemsOf(this.#leaves, intAt(links.supplier, link), ({ duties = [] }) =>
        duties.map(({ id }) => id),
      );
      return [...left].some((item) => claimed.has(item));
    });
  }

  /** Items that the lines of a component's sheets name, or of the sheets of the service that exposes it. */
  #itemsOf(
    kept: Map<number, ReadonlySet<string>>,
    component: number,
    itemsIn: (extra: ReturnType<typeof extraOf>) => readonly string[],
  ): ReadonlySet<string> {
    return getOrCompute(kept, component, () => {
      const { linksFrom, links, sheetsOf, sheets, strings } = this.#snapshot;
      const exposing = [...rowsOf(linksFrom, component)].filter((link) => links.kind[link] === EXPOSED_BY);
      const speaking = [component, ...exposing.map((link) => intAt(links.supplier, link))];
      const said = speaking.flatMap((row) => [...rowsOf(sheetsOf, row)].map((sheet) => at(sheets.lines, sheet)));
      const items = (lines: PackedLines) =>
        Array.from({ length: lineCount(lines) }, (_, line) => itemsIn(extraOf(lines, line, strings))).flat();
      return new Set(said.flatMap(items));
    });
  }
}
