import { consumerFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDispute } from '../remedies/responsibilityRemedies.ts';

/** What the consumer answers; both agree, or one of them does it. */
export const disputedApplicability: RuleGuidance = {
  cellFacts: consumerFacts,
  remedies: remedyDispute,
};
