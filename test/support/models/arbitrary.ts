import fc from 'fast-check';
import { drawModel } from './build/model.ts';
import { rngOf } from './rng.ts';
import { reductions } from './shrink/reductions.ts';
import type { ModelCase } from './types.ts';

/** Where the next round of shrinking begins, as an index into the reductions. */
type Position = number;

/**
 * Draws a model from a random source and shrinks the *document*, not the draws: an entity is taken out with all that hangs on it, so that every
 * step is a valid model and the rest stays as it was. Shrinking draws would give quite another model at each step.
 */
class ModelArbitrary extends fc.Arbitrary<ModelCase> {
  override generate(random: fc.Random): fc.Value<ModelCase> {
    return new fc.Value(drawModel(rngOf(random)), undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is ModelCase {
    return false;
  }

  override shrink(value: ModelCase, context: unknown): fc.Stream<fc.Value<ModelCase>> {
    return new fc.Stream(simpler(value, typeof context === 'number' ? context : 0));
  }
}

/** Reductions in rotation, from a position on: what was tried in vain before the last success is tried again last. */
function* simpler(value: ModelCase, position: Position): IterableIterator<fc.Value<ModelCase>> {
  const steps = reductions(value);
  for (let offset = 0; offset < steps.length; offset++) {
    const index = (position + offset) % steps.length;
    const next = steps[index]?.();
    if (next !== undefined) yield new fc.Value(next, index);
  }
}

/**
 * Small random models that satisfy every invariant of the model, dense in what the analysis tells apart, with the day to analyse them
 * on. At most twelve components and ten contracts, on average eight and six, with four requirements; two documents in one of five
 * cases, strange ids in one of seven. A seed and a path replay a case, shrunk or not.
 */
export function modelCase(): fc.Arbitrary<ModelCase> {
  return new ModelArbitrary();
}
