import type { Cell, Context } from './context.ts';
import { hasDuty } from './duties.ts';
import { stance } from './lines.ts';
import { layersOf, meet, traitsOf } from './model.ts';

/** "It is **applicable** iff layers(c) ∩ layers(r) ≠ ∅ and (traits(r) = ∅ or traits(c) ∩ traits(r) ≠ ∅)." (SEMANTICS.md section 1) */
export function applicable({ model }: Context, { component: c, requirement: r }: Cell): boolean {
  const traits = r.traits ?? [];
  return meet(layersOf(model, c), r.layers) && (traits.length === 0 || meet(traitsOf(model, c), traits));
}

/**
 * "A cell of Chain(I) is *live* iff it is applicable, or stance(c, r, p) exists, or some duty(c → u, r, p) falls on it." (section 5)
 */
export function live(context: Context, cell: Cell): boolean {
  const { component: c, requirement: r, phase: p } = cell;
  return applicable(context, cell) || stance(context, c, r, p) !== undefined || hasDuty(context, c, r, p);
}
