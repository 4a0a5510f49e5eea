import type { Analysis } from '../../analysis/analyse.ts';
import { gapId } from '../../analysis/gap.ts';
import type { Finding } from '../../analysis/rule.ts';
import { remember } from '../../model/remember.ts';
import { explainGap } from '../explain/explainGap.ts';
import { remediesOf } from '../remedies/remediesOf.ts';

/** A function of a finding, computed once for as long as the analysis that found it is kept. */
function onceForEach<T>(compute: (analysis: Analysis, finding: Finding) => T): typeof compute {
  const known = new WeakMap<Finding, { readonly value: T }>();
  return (analysis, finding) => remember(known, finding, () => ({ value: compute(analysis, finding) })).value;
}

/**
 * What is the same for whoever looks at a gap. Analyses are kept and shared, and so is this; what of it a viewer may be
 * told is decided afterwards, each time.
 */
export const idOf = onceForEach(({ scene }, finding) => gapId(finding, scene));
export const explanationOf = onceForEach(explainGap);
export const allRemediesOf = onceForEach(remediesOf);
