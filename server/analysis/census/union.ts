import { intAt } from '../../model/snapshot/at.ts';
import type { CellCounts } from '../verdicts/verdicts.ts';
import type { CellSets } from './cells.ts';
import type { Market } from './market.ts';
import type { Outcomes } from './outcomes.ts';
import type { Part, PartTables } from './part.ts';

/** A part of an institution's chain, with the rows of the institution's contracts that its `once` name by their places. */
export interface Placed {
  readonly part: Part;
  readonly contracts: readonly number[];
}

/** Two parts, by their places, of which one has a say in what is found in the other: what they come to together is not known. */
export type Clash = readonly [number, number];

/** What parts come to together: their outcomes, each as often as it counts, and the cells of all their components. */
export interface Together {
  readonly outcomes: readonly number[];
  readonly cells: CellCounts;
}

/** A component that is in at least one part. */
interface Slot {
  readonly row: number;
  /** The part that it was met in first. */
  readonly first: number;
  readonly said: number;
  readonly inCells: number;
  bundlers: readonly number[];
  readonly agreed: number;
  readonly cells: number;
  readonly hours: number;
  /** A part in which the institution hears of it; −1: none. */
  heard: number;
  /** Its cells in further parts, where they differ from those in the first. */
  others: readonly number[] | undefined;
}

/** What is true of some part, and concerns all. */
interface PartsFacts {
  readonly hasTarget: boolean;
  readonly needsNotice: boolean;
}

interface Counted {
  readonly of: number;
  readonly contract: number;
  readonly outcome: number;
  readonly part: number;
}

/**
 * Adds parts of one chain up, so that what they have in common counts once. It relies on this: what stands at a component
 * follows from what that reaches, from the contracts about it, and, in few ways that are looked for here, from what else is in
 * the chain. Where one of those shows, parts clash. One object serves any number of institutions, one after the other.
 */
export class Union {
  readonly #cellSets: CellSets;
  readonly #outcomes: Outcomes;
  readonly #market: Market;
  readonly #slots: Slot[] = [];
  readonly #slotOf = new Map<number, number>();
  #count = 0;

  constructor({ cells, outcomes }: PartTables, market: Market) {
    this.#cellSets = cells;
    this.#outcomes = outcomes;
    this.#market = market;
  }

  /** What parts come to together, or two of them that clash. */
  of(parts: readonly Placed[], owners: Int32Array): Together | Clash {
    const once: Counted[] = [];
    const cells = { covered: 0, gap: 0, excluded: 0 };
    const clash =
      this.#gather(parts) ??
      this.#clashOfNotice(parts) ??
      clashOfCredentials(parts) ??
      this.#clashOfOthers(parts, owners) ??
      countOnce(parts, once) ??
      this.#sumCells(parts, cells);
    if (clash !== undefined) return clash;
    const outcomes: number[] = [];
    for (const { part } of parts) if (part.own !== 0) outcomes.push(part.own);
    for (const { said, inCells, bundlers } of this.#slots.slice(0, this.#count)) {
      if (said !== 0) outcomes.push(said);
      if (inCells !== 0) outcomes.push(this.#outcomes.withParties(inCells, bundlers));
    }
    for (const { outcome } of once) outcomes.push(outcome);
    return { outcomes, cells };
  }

  #open(part: Part, i: number, first: number): Slot {
    const said = {
      row: intAt(part.nodes, i),
      first,
      said: intAt(part.said, i),
      agreed: intAt(part.agreed, i),
      cells: intAt(part.cells, i),
    };
    const slot: Slot = {
      inCells: intAt(part.inCells, i),
      bundlers: part.bundlers[i] ?? [],
      ...said,
      hours: intAt(part.hours, i),
      heard: -1,
      others: undefined,
    };
    this.#slots[this.#count] = slot;
    this.#slotOf.set(slot.row, this.#count);
    this.#count += 1;
    return slot;
  }

  #gather(parts: readonly Placed[]): Clash | undefined {
    this.#slotOf.clear();
    this.#count = 0;
    const facts = {
      hasTarget: parts.some(({ part }) => part.hasTarget),
      needsNotice: parts.some(({ part }) => part.needsNotice),
    };
    for (const [p, { part }] of parts.entries()) {
      for (let i = 0; i < part.nodes.length; i += 1) {
        const known = this.#slots[this.#slotOf.get(intAt(part.nodes, i)) ?? -1];
        const slot = known ?? this.#open(part, i, p);
        if (known !== undefined && this.#differs(known, part, i, facts)) return [known.first, p];
        if (part.hours[i] !== 0) slot.heard = p;
      }
    }
    return undefined;
  }

  /** Whether what is found at a component differs in a further part; its cells may, and are noted. */
  #differs(slot: Slot, part: Part, i: number, { hasTarget, needsNotice }: PartsFacts): boolean {
    // Ways in are looked for across all that hangs together.
    if (hasTarget || slot.agreed !== part.agreed[i] || (needsNotice && slot.hours !== part.hours[i])) return true;
    slot.bundlers = joined(slot.bundlers, part.bundlers[i] ?? []);
    const cells = intAt(part.cells, i);
    if (slot.cells !== cells) slot.others = [...(slot.others ?? []), cells];
    return false;
  }

  /** A contract is silent only where the institution does not hear by another part either. */
  #clashOfNotice(parts: readonly Placed[]): Clash | undefined {
    for (const [p, { part }] of parts.entries()) {
      for (const row of part.unheard) {
        const heard = this.#slots[this.#slotOf.get(row) ?? -1]?.heard ?? -1;
        if (heard >= 0) return [p, heard];
      }
    }
    return undefined;
  }

  /** Components of which one has a say in what is found at the other, though it does not depend on it. */
  #clashOfOthers(parts: readonly Placed[], owners: Int32Array): Clash | undefined {
    const hasShared = parts.some(({ part }) => part.sharedOperators);
    for (let a = 0; a < this.#count; a += 1) {
      const one = this.#slots[a]?.row ?? -1;
      const isShared = hasShared && this.#market.hasSharedOperator(one);
      for (let b = 0; b < this.#count; b += 1) {
        const other = this.#slots[b]?.row ?? -1;
        if (a === b || (!isShared && owners[one] !== owners[other]) || !this.#market.meddles(one, other)) continue;
        const without = parts.findIndex(({ part }) => part.nodes.includes(one) && !part.nodes.includes(other));
        if (without >= 0) return [without, parts.findIndex(({ part }) => part.nodes.includes(other))];
      }
    }
    return undefined;
  }

  #sumCells(parts: readonly Placed[], sum: { -readonly [K in keyof CellCounts]: number }): Clash | undefined {
    const add = ({ covered, gap, excluded }: CellCounts) => {
      sum.covered += covered;
      sum.gap += gap;
      sum.excluded += excluded;
    };
    for (const { part } of parts) add(part.ownCells);
    for (let s = 0; s < this.#count; s += 1) {
      const slot = this.#slots[s];
      if (slot === undefined) break;
      const counts =
        slot.others === undefined
          ? this.#cellSets.at(slot.cells).counts
          : this.#cellSets.together([slot.cells, ...slot.others]);
      if (counts === undefined) {
        return [slot.first, parts.findIndex(({ part }, p) => p > slot.first && part.nodes.includes(slot.row))];
      }
      add(counts);
    }
    return undefined;
  }
}

/** Two sorted lists as one, the first one itself where the other adds nothing. */
function joined(all: readonly number[], more: readonly number[]): readonly number[] {
  if (more.every((each) => all.includes(each))) return all;
  return [...new Set([...all, ...more])].sort((a, b) => a - b);
}

function clashOfCredentials(parts: readonly Placed[]): Clash | undefined {
  let holders: Map<string, number> | undefined;
  for (const [p, { part }] of parts.entries()) {
    for (const credential of part.credentials) {
      holders ??= new Map();
      const other = holders.get(credential);
      if (other !== undefined) return [other, p];
      holders.set(credential, p);
    }
  }
  return undefined;
}

function countOnce(parts: readonly Placed[], once: Counted[]): Clash | undefined {
  for (const [p, { part, contracts }] of parts.entries()) {
    for (const { of, contract: place, outcome } of part.once) {
      const contract = place < 0 ? -1 : (contracts[place] ?? -1);
      const known = once.find((each) => each.of === of && each.contract === contract);
      if (known === undefined) once.push({ of, contract, outcome, part: p });
      else if (known.outcome !== outcome) return [known.part, p];
    }
  }
  return undefined;
}
