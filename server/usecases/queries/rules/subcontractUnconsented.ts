import { subcontractFacts } from '../explain/contractFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedySubcontractor } from '../remedies/subcontractRemedies.ts';

/** Who works under the contract with what; the customer consents, or a direct contract is made. */
export const subcontractUnconsented: RuleGuidance = {
  facts: subcontractFacts,
  remedies: remedySubcontractor,
};
