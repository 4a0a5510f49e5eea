import { dutyFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDuty } from '../remedies/responsibilityRemedies.ts';

/** Which item is missed; the consumer takes it on, or the supplier takes it back. */
export const unsatisfiedDuty: RuleGuidance = {
  cellFacts: dutyFacts,
  remedies: remedyDuty,
};
