import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyEvidence } from '../remedies/evidenceRemedies.ts';

/** Evidence is named. */
export const unevidenced: RuleGuidance = {
  remedies: remedyEvidence,
};
