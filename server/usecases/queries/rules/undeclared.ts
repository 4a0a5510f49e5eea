import { performerFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeclaration } from '../remedies/declarationRemedies.ts';

/** Who probably does it; it is said. */
export const undeclared: RuleGuidance = {
  cellFacts: performerFacts,
  remedies: remedyDeclaration,
};
