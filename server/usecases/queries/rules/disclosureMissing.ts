import { disclosureFacts } from '../explain/evidenceFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDisclosure } from '../remedies/evidenceRemedies.ts';

/** Which form is due; it is received. */
export const disclosureMissing: RuleGuidance = {
  facts: disclosureFacts,
  remedies: remedyDisclosure,
};
