import type { RuleGuidance } from '../explain/guidance.ts';
import { agreedFacts } from '../explain/levelFacts.ts';
import { remedyAgreed } from '../remedies/levelRemedies.ts';

/** What is needed, and what is agreed; the contract is changed, or the need. */
export const slaShortfall: RuleGuidance = {
  facts: agreedFacts,
  remedies: remedyAgreed,
};
