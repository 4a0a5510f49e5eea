import { outdatedFacts } from '../explain/evidenceFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyBasis } from '../remedies/basisRemedies.ts';

/** Which editions stand against which; the sheet moves on, or the older edition is adopted as well. */
export const outdatedBasis: RuleGuidance = {
  facts: outdatedFacts,
  remedies: remedyBasis,
};
