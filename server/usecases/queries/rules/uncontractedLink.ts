import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyUnbound } from '../remedies/contractRemedies.ts';

/** A contract that runs covers the link, or a new one. */
export const uncontractedLink: RuleGuidance = {
  remedies: remedyUnbound,
};
