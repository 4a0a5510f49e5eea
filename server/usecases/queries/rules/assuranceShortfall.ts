import type { RuleGuidance } from '../explain/guidance.ts';
import { assuranceFacts } from '../explain/levelFacts.ts';
import { remedyAssurance } from '../remedies/levelRemedies.ts';

/** Which level is needed, and which there is; it is raised, or accepted. */
export const assuranceShortfall: RuleGuidance = {
  facts: assuranceFacts,
  remedies: remedyAssurance,
};
