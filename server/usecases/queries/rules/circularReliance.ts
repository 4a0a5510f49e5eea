import { circleFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyCircle } from '../remedies/declarationRemedies.ts';

/** Who stands on the cycle; one of them does it. */
export const circularReliance: RuleGuidance = {
  cellFacts: circleFacts,
  remedies: remedyCircle,
};
