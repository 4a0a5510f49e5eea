import { towardFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeferral } from '../remedies/responsibilityRemedies.ts';

/** What the supplier says; it does it, or the consumer, or another supplier. */
export const unsupportedReliance: RuleGuidance = {
  cellFacts: towardFacts,
  remedies: remedyDeferral,
};
