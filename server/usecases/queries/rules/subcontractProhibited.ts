import { subcontractFacts } from '../explain/contractFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedySubcontractor } from '../remedies/subcontractRemedies.ts';

/** Who works under the contract with what; it is permitted, or a direct contract made. */
export const subcontractProhibited: RuleGuidance = {
  facts: subcontractFacts,
  remedies: remedySubcontractor,
};
