import { untreatedFacts } from '../explain/evidenceFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyUntreated } from '../remedies/evidenceRemedies.ts';

/** The form and its items; something is decided about each. */
export const disclosureUntreated: RuleGuidance = {
  facts: untreatedFacts,
  remedies: remedyUntreated,
};
