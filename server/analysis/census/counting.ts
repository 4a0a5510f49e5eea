import { dayNumber } from '../../model/snapshot/days.ts';
import type { Day } from '../../model/values.ts';
import { analyse, cellCountsOf } from '../analyse.ts';
import type { Compiled } from '../compile.ts';

import { Market } from './market.ts';
import { analysePart, type Part, type PartTables, partTables } from './part.ts';
import { type ServiceUser, Situations, serviceUserOf, type Use } from './situation.ts';
import { type Clash, type Placed, type Together, Union } from './union.ts';

/** What one institution adds to totals: numbers of outcomes, each as often as it counts, and its cells. */
export type Contribution = Together;

const isClash = (of: Together | Clash): of is Clash => Array.isArray(of);

/**
 * Counts what institutions find on one day, as `analyse` does, but looks at equal situations once: what the engine finds
 * behind some usages follows from the services used, the contracts about them, the editions and the type of institution, and
 * most institutions share it with many (README.md). Institutions of which that does not hold are analysed one by one.
 */
export class Counting {
  readonly tables: PartTables = partTables();
  readonly #day: Day;
  readonly #market: Market;
  readonly #parts = new Map<string, Part>();
  readonly #union: Union;
  #compiled: Compiled;
  #situations: Situations;
  /** How many institutions were analysed one by one. */
  alone = 0;

  constructor(compiled: Compiled, day: Day) {
    this.#compiled = compiled;
    this.#day = day;
    this.#market = new Market(compiled.snapshot, dayNumber(day));
    this.#union = new Union(this.tables.cells, this.#market);
    this.#situations = new Situations(compiled, this.#market, dayNumber(day));
  }

  /** How many parts of chains the engine has analysed. */
  get analysed(): number {
    return this.#parts.size;
  }

  /**
   * Goes on with a snapshot that holds the same of all but institutions that own nothing which others use, in the same rows,
   * and shares the texts of the one before (extendSnapshot).
   */
  continueWith(compiled: Compiled): void {
    this.#compiled = compiled;
    this.#market.continueWith(compiled.snapshot);
    this.#situations = new Situations(compiled, this.#market, dayNumber(this.#day));
  }

  /** What an institution (its party row) adds. */
  of(institution: number): Contribution {
    const user = serviceUserOf(this.#compiled.snapshot, institution);
    return user === undefined ? this.#aloneOf(institution) : this.#sharedOf(user);
  }

  #aloneOf(institution: number): Contribution {
    this.alone += 1;
    const analysis = analyse(this.#compiled, institution, this.#day);
    return {
      outcomes: [this.tables.outcomes.intern(analysis.findings, analysis.context)],
      cells: cellCountsOf(analysis),
    };
  }

  #sharedOf(user: ServiceUser): Contribution {
    let groups: (readonly Use[])[] = user.uses.map((use) => [use]);
    for (;;) {
      const together = this.#union.of(
        groups.map((uses) => this.#placed(user, uses)),
        this.#compiled.snapshot.components.owner,
      );
      if (!isClash(together)) return together;
      groups = joined(groups, together);
    }
  }

  #placed(user: ServiceUser, uses: readonly Use[]): Placed {
    const { key, roots, contracts } = this.#situations.of(user, uses);
    const known = this.#parts.get(key);
    if (known !== undefined) return { part: known, contracts };
    const part = analysePart(this.#compiled, user.institution, this.#day, roots, contracts, this.tables, this.#market);
    this.#parts.set(key, part);
    return { part, contracts };
  }
}

/** The groups with two of them joined; each join leaves one less. */
function joined(groups: readonly (readonly Use[])[], [a, b]: Clash): (readonly Use[])[] {
  const [one = [], other = []] = [groups[a], groups[b]];
  if (a === b || one.length === 0 || other.length === 0) throw new RangeError('two parts clash');
  return [...groups.filter((_, i) => i !== a && i !== b), [...one, ...other]];
}
