import { at } from '../../model/snapshot/at.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { Steps } from '../../model/steps.ts';
import type { Day } from '../../model/values.ts';
import type { Compiled } from '../compile.ts';
import type { Touched } from '../touched.ts';
import { type Contribution, Counting } from './counting.ts';
import { Outcomes } from './outcomes.ts';
import { type CensusSums, CensusTotals, groupKeyOf } from './totals.ts';

/** What an institution counts for, and in which group. */
interface Counted {
  readonly group: string;
  readonly contribution: Contribution;
}

function* institutionIds({ parties }: Snapshot): Generator<string> {
  for (let row = 0; row < parties.isInstitution.length; row += 1) {
    if (parties.isInstitution[row] === 1) yield at(parties.ids, row);
  }
}

/**
 * Totals over every institution on one day, which follow a model from one revision to the next: what touched institutions
 * counted for is taken away, and what they count for now is added.
 */
export class FollowedCensus {
  readonly #day: Day;
  readonly #outcomes = new Outcomes();
  readonly #totals = new CensusTotals(this.#outcomes);
  readonly #counted = new Map<string, Counted>();
  /** Ids of institutions that have to be counted. */
  readonly #waiting: Set<string>;
  readonly #earlier = new WeakSet<Compiled>();
  #compiled: Compiled;

  /** Counts nothing yet (updating). */
  constructor(compiled: Compiled, day: Day) {
    this.#day = day;
    this.#compiled = compiled;
    this.#waiting = new Set(institutionIds(compiled.snapshot));
  }

  /** Whether it is, on a day, of a model or of one that followed from that. */
  isOf(compiled: Compiled, day: Day): boolean {
    return this.#day === day && (this.#compiled === compiled || this.#earlier.has(compiled));
  }

  /** Goes on from its own model with the one that follows from it. Costs nothing: what was touched is counted when it is asked for. */
  follow(from: Compiled, to: Compiled, { institutions, evidence }: Touched): void {
    if (from !== this.#compiled) return;
    this.#earlier.add(from);
    this.#compiled = to;
    for (const id of institutions) this.#waiting.add(id);
    // Who names a piece of evidence is not indexed; evidence changes rarely.
    if (evidence.size > 0) for (const id of institutionIds(to.snapshot)) this.#waiting.add(id);
  }

  /** How many institutions have yet to be counted. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Counts what has to be counted, in steps; the totals are those of the newest model that is followed by then. Where it is
   * left in between, the rest is counted the next time. Only one at a time.
   */
  *updating(): Steps<CensusSums> {
    let compiled = this.#compiled;
    let counting = new Counting(compiled, this.#day, this.#outcomes);
    for (const id of this.#waiting) {
      if (this.#compiled !== compiled) {
        compiled = this.#compiled;
        counting = new Counting(compiled, this.#day, this.#outcomes);
      }
      yield* this.#counting(id, compiled.snapshot, counting);
      this.#waiting.delete(id);
      // Another model has followed meanwhile, which may have touched it: it is counted once more, at the end.
      if (this.#compiled !== compiled) this.#waiting.add(id);
      yield;
    }
    return this.#totals.sums(this.#compiled.snapshot);
  }

  *#counting(id: string, snapshot: Snapshot, counting: Counting): Steps<void> {
    const row = snapshot.parties.rows.get(id) ?? -1;
    const isThere = row >= 0 && snapshot.parties.isInstitution[row] === 1;
    const after = isThere ? { group: groupKeyOf(snapshot, row), contribution: yield* counting.adding(row) } : undefined;
    const before = this.#counted.get(id);
    if (before !== undefined) this.#totals.add(before.group, before.contribution, -1);
    this.#counted.delete(id);
    if (after === undefined) return;
    this.#totals.add(after.group, after.contribution);
    this.#counted.set(id, after);
  }
}
