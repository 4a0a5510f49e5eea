import { type RequiredAssurance, requiredAssurance } from '../../analysis/assurance/requiredAssurance.ts';
import { type AssuranceDifference, differencesOfRevisionFour } from '../../analysis/assurance/revisionFour.ts';
import type { AssuranceAnswers, ImpactCategories } from '../../model/assuranceBasis.ts';
import type { LocalText } from '../../model/values.ts';
import { REVISION_FOUR_TEXTS } from '../../text/assurance.ts';

/** The levels that follow from answers, and where revision 4 would ask for something else. */
export interface AssuranceAdvice extends RequiredAssurance {
  readonly differences: readonly { readonly code: AssuranceDifference; readonly text: LocalText }[];
}

/** The least levels of assurance that follow from answers (requiredAssurance), for people who choose them. */
export const adviseAssurance = (categories: ImpactCategories, answers: AssuranceAnswers): AssuranceAdvice => ({
  ...requiredAssurance(categories, answers),
  differences: differencesOfRevisionFour(categories, answers).map((code) => ({
    code,
    text: REVISION_FOUR_TEXTS[code],
  })),
});
