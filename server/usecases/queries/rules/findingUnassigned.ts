import { flawFacts } from '../explain/flawFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyFlaw } from '../remedies/flawRemedies.ts';

/** What is wrong, and what has not been settled; a party mends it by a date, or has mended it. */
export const findingUnassigned: RuleGuidance = {
  facts: flawFacts,
  remedies: remedyFlaw,
};
