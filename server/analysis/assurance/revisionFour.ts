import type { AssuranceAnswers, ImpactCategories } from '../../model/assuranceBasis.ts';
import { requiredAssurance } from './requiredAssurance.ts';

/** Where the fourth revision of SP 800-63 asks for something else than the third; in this order. */
const ASSURANCE_DIFFERENCES = [
  'LOW_IS_LEVEL_1',
  'MODERATE_SAFETY_IS_LEVEL_2',
  'IAL1_IS_PROOFED',
  'IAL3_ON_SITE',
  'AAL2_OFFERS_PHISHING_RESISTANCE',
  'AAL3_KEY_STAYS',
  'FAL3_BOUND_AUTHENTICATOR',
] as const;
export type AssuranceDifference = (typeof ASSURANCE_DIFFERENCES)[number];

/**
 * The differences of revision 4 that would change what these answers lead to, or what their levels mean (SP 800-63-4, July 2025,
 * read in others' accounts of it): there low impact leads to level 1, moderate to 2 and high to 3, whatever its kind.
 */
export function differencesOfRevisionFour(
  categories: ImpactCategories,
  answers: AssuranceAnswers,
): readonly AssuranceDifference[] {
  const { ial, aal, fal } = requiredAssurance(categories, answers);
  const impacts = Object.values(categories);
  const isHigh = impacts.includes('HIGH');
  const isModerate = impacts.includes('MODERATE');
  const holds: Readonly<Record<AssuranceDifference, boolean>> = {
    LOW_IS_LEVEL_1: !isHigh && !isModerate && Math.max(ial, aal, fal ?? 1) > 1 && impacts.includes('LOW'),
    MODERATE_SAFETY_IS_LEVEL_2: !isHigh && categories.safety === 'MODERATE',
    IAL1_IS_PROOFED: ial === 1,
    IAL3_ON_SITE: ial === 3,
    AAL2_OFFERS_PHISHING_RESISTANCE: aal === 2,
    AAL3_KEY_STAYS: aal === 3,
    FAL3_BOUND_AUTHENTICATOR: fal === 3,
  };
  return ASSURANCE_DIFFERENCES.filter((difference) => holds[difference]);
}
