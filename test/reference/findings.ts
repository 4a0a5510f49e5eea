import type { Cell, Context } from './context.ts';
import { bundlersOf } from './contracts.ts';
import type { Place, ResponsibilityRule, Rule } from './results.ts';

/**
 * One rule that holds at one place, for one cell where the rule is about cells. Findings with the same rule and place are one
 * gap (SEMANTICS.md section 2: "it is one gap whatever their number, and whatever the number of parallel links").
 */
export interface Finding {
  readonly rule: Rule;
  readonly place: Place;
  readonly cell?: Cell;
  readonly actors: readonly string[];
  /** OPEN_ROUTE, THIN_ROUTE. */
  readonly route?: readonly string[];
  /** SHARED_CREDENTIAL. */
  readonly components?: readonly string[];
  /** One step of severity more, or less, of a rule whose place does not say so. */
  readonly raised?: boolean;
  readonly lowered?: boolean;
}

/**
 * A finding of section 2 on a cell of c, where c is the component or the consumer: "Inside the reach of a bundling contract in force
 * of which I is the customer, the contract's supplier is an actor of the gaps of this section at c too".
 */
export function findOnCell(
  context: Context,
  rule: ResponsibilityRule,
  place: Place,
  cell: Cell,
  actors: readonly string[],
): Finding {
  return { rule, place, cell, actors: [...actors, ...bundlersOf(context, cell.component)] };
}
