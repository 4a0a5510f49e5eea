import { expiredFacts } from '../explain/evidenceFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyEvidence } from '../remedies/evidenceRemedies.ts';

/** Which evidence is not valid; it is extended, or another is named. */
export const evidenceExpired: RuleGuidance = {
  facts: expiredFacts,
  remedies: remedyEvidence,
};
