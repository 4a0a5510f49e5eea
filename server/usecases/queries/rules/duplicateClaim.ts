import { duplicateFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDuplicate } from '../remedies/responsibilityRemedies.ts';

/** Who else says so; one relies on the other, or withdraws. */
export const duplicateClaim: RuleGuidance = {
  cellFacts: duplicateFacts,
  remedies: remedyDuplicate,
};
