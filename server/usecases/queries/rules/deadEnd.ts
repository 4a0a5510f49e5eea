import { componentFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeclaration } from '../remedies/declarationRemedies.ts';

/** What is left to consumers; the owner does it, or a supplier that performs. */
export const deadEnd: RuleGuidance = {
  cellFacts: componentFacts,
  remedies: remedyDeclaration,
};
