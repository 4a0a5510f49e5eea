import { forbiddenFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyForbidden } from '../remedies/responsibilityRemedies.ts';

/** What stands in for the control; the supplier allows it, or does it. */
export const forbiddenControl: RuleGuidance = {
  cellFacts: forbiddenFacts,
  remedies: remedyForbidden,
};
