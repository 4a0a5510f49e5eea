import { conditionFacts } from '../explain/conditionFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyCondition } from '../remedies/conditionRemedies.ts';

/** The traits of the condition; the consumer has them, or lacks them. */
export const conditionUnconfirmed: RuleGuidance = {
  facts: conditionFacts,
  remedies: remedyCondition,
};
