import { dayNumber } from '../../model/snapshot/days.ts';
import { finish, type Steps } from '../../model/steps.ts';
import type { Day } from '../../model/values.ts';
import { analysing, cellCountsOf } from '../analyse.ts';
import type { Compiled } from '../compile.ts';
import { Market } from './market.ts';
import { Outcomes } from './outcomes.ts';
import { analysingPart, type Part, type PartTables, partTables } from './part.ts';
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
  readonly tables: PartTables;
  readonly #day: Day;
  readonly #market: Market;
  readonly #parts = new Map<string, Part>();
  readonly #union: Union;
  readonly #compiled: Compiled;
  readonly #situations: Situations;
  /** How many institutions were analysed one by one. */
  alone = 0;

  /** `outcomes` may be those of another counting, of snapshots that share their texts with this one. */
  constructor(compiled: Compiled, day: Day, outcomes = new Outcomes()) {
    this.#compiled = compiled;
    this.tables = partTables(outcomes);
    this.#day = day;
    this.#market = new Market(compiled.snapshot, dayNumber(day));
    this.#union = new Union(this.tables, this.#market);
    this.#situations = new Situations(compiled, this.#market, dayNumber(day));
  }

  /** How many parts of chains the engine has analysed. */
  get analysed(): number {
    return this.#parts.size;
  }

  /** What an institution (its party row) adds. */
  of(institution: number): Contribution {
    return finish(this.adding(institution));
  }

  /** The same in steps: of a chain of thousands it takes a second. Only one institution at a time. */
  *adding(institution: number): Steps<Contribution> {
    const user = serviceUserOf(this.#compiled.snapshot, institution);
    return yield* user === undefined ? this.#alone(institution) : this.#shared(user);
  }

  *#alone(institution: number): Steps<Contribution> {
    this.alone += 1;
    const analysis = yield* analysing(this.#compiled, institution, this.#day);
    yield* analysis.judging();
    return {
      outcomes: [this.tables.outcomes.intern(analysis.findings, analysis.context)],
      cells: cellCountsOf(analysis),
    };
  }

  *#shared(user: ServiceUser): Steps<Contribution> {
    const parts: Placed[] = [];
    for (const use of user.uses) parts.push(yield* this.#placing(user, [use]));
    const together = this.#union.of(parts, this.#compiled.snapshot.components.owner);
    // Joining the parts that clash, and trying again, costs more than it saves: few institutions clash in the same way.
    return isClash(together) ? yield* this.#alone(user.institution) : together;
  }

  *#placing(user: ServiceUser, uses: readonly Use[]): Steps<Placed> {
    const { key, roots, contracts } = this.#situations.of(user, uses);
    const known = this.#parts.get(key);
    if (known !== undefined) return { part: known, contracts };
    const { institution } = user;
    const part = yield* analysingPart(
      this.#compiled,
      institution,
      this.#day,
      roots,
      contracts,
      this.tables,
      this.#market,
    );
    this.#parts.set(key, part);
    return { part, contracts };
  }
}
