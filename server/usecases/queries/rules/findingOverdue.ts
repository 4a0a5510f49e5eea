import { flawFacts } from '../explain/flawFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyFlaw } from '../remedies/flawRemedies.ts';

/** What is wrong, and by when it was to be mended; it has been mended, or gets another date. */
export const findingOverdue: RuleGuidance = {
  facts: flawFacts,
  remedies: remedyFlaw,
};
