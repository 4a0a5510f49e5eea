import type { RuleGuidance } from '../explain/guidance.ts';
import { backedFacts } from '../explain/levelFacts.ts';
import { remedyUnbacked } from '../remedies/levelRemedies.ts';

/** What is promised, and what stands behind it; either is changed. */
export const slaUnbacked: RuleGuidance = {
  facts: backedFacts,
  remedies: remedyUnbacked,
};
