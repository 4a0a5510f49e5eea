import type { RuleGuidance } from '../explain/guidance.ts';
import { agreedFacts } from '../explain/levelFacts.ts';
import { remedyAgreed } from '../remedies/levelRemedies.ts';

/** What is needed; it is agreed in a contract, or reconsidered. */
export const slaUndefined: RuleGuidance = {
  facts: agreedFacts,
  remedies: remedyAgreed,
};
