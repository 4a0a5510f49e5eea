import type { Analysis } from '../../../analysis/analyse.ts';
import { gapId } from '../../../analysis/gap.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { getOrCompute, memoizeWeak } from '../../../model/memoize.ts';
import { explainGap } from '../explain/explainGap.ts';
import { type Effect, effectOf } from '../remedies/effects.ts';
import { type Remedy, remediesOf } from '../remedies/remediesOf.ts';

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
export const allRemediesOf = memoizeOfFinding(remediesOf);

const effects = new WeakMap<Remedy, Effect>();

/** What a remedy would do; tried out once for as long as the remedy is kept. Costs an analysis the first time. */
export const effectOfRemedy = (analysis: Analysis, remedy: Remedy): Effect =>
  getOrCompute(effects, remedy, () => effectOf(analysis, remedy));
