import { componentFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedySplit } from '../remedies/declarationRemedies.ts';

/** How the part is left; it is spelled out, or the owner does it. */
export const unspecifiedSplit: RuleGuidance = {
  cellFacts: componentFacts,
  remedies: remedySplit,
};
