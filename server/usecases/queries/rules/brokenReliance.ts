import { brokenFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDeclaration } from '../remedies/declarationRemedies.ts';

/** What the line names; the owner does it, or a supplier that performs. */
export const brokenReliance: RuleGuidance = {
  cellFacts: brokenFacts,
  remedies: remedyDeclaration,
};
