import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeferral } from '../remedies/responsibilityRemedies.ts';

/** The consumer does its part, or the supplier does all of it. */
export const partialDeferral: RuleGuidance = {
  remedies: remedyDeferral,
};
