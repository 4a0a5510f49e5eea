import { leftDutyFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDuty } from '../remedies/responsibilityRemedies.ts';

/** Which duty is left, and how; the consumer takes it on, or the supplier does it. */
export const orphanedDuty: RuleGuidance = {
  cellFacts: leftDutyFacts,
  remedies: remedyDuty,
};
