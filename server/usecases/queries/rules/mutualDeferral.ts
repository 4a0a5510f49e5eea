import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeferral } from '../remedies/responsibilityRemedies.ts';

/** One of both does it, or another supplier. */
export const mutualDeferral: RuleGuidance = {
  remedies: remedyDeferral,
};
