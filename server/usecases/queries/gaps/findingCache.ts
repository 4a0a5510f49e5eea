import type { Analysis } from '../../../analysis/analyse.ts';
import { gapId } from '../../../analysis/gap.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { getOrCompute, memoizeWeak } from '../../../model/memoize.ts';
import { finish, type Steps } from '../../../model/steps.ts';
import { explainGap } from '../explain/explainGap.ts';
import { type Effect, tryingRemedy } from '../remedies/effects.ts';
import { draftingRemedies, type Remedy } from '../remedies/remediesOf.ts';

/** A function of a finding, computed once for each analysis that has it: what is told may name what is nowhere in the chain. */
function memoizeOfFinding<T>(compute: (analysis: Analysis, finding: Finding) => T): typeof compute {
  const of = memoizeWeak((analysis: Analysis) => memoizeWeak((finding: Finding) => compute(analysis, finding)));
  return (analysis, finding) => of(analysis)(finding);
}

const ids = new WeakMap<Finding, string>();

/** The id of a gap; it stays the same as long as its finding is kept, whatever is committed meanwhile. */
export const idOf = ({ context }: Analysis, finding: Finding): string =>
  getOrCompute(ids, finding, () => gapId(finding, context));

/**
 * What is the same for whoever looks at a gap. Analyses are kept and shared, and so is this; what of it a viewer may be
 * told is decided afterwards, each time.
 */
export const explanationOf = memoizeOfFinding(explainGap);

const remedies = memoizeWeak((_: Analysis) => new WeakMap<Finding, readonly Remedy[]>());

/** The remedies of a finding, in steps; drafted once for as long as the analysis is kept. */
export function* draftingRemediesOnce(analysis: Analysis, finding: Finding): Steps<readonly Remedy[]> {
  const known = remedies(analysis);
  const drafted = known.get(finding) ?? (yield* draftingRemedies(analysis, finding));
  known.set(finding, drafted);
  return drafted;
}

/** The same at once. */
export const allRemediesOf = (analysis: Analysis, finding: Finding): readonly Remedy[] =>
  finish(draftingRemediesOnce(analysis, finding));

const effects = new WeakMap<Remedy, Effect>();

/** What a remedy would do, in steps; tried out once for as long as the remedy is kept. Costs an analysis the first time. */
export function* tryingRemedyOnce(analysis: Analysis, remedy: Remedy): Steps<Effect> {
  const effect = effects.get(remedy) ?? (yield* tryingRemedy(analysis, remedy));
  effects.set(remedy, effect);
  return effect;
}
