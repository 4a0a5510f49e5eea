import { noSheetFacts } from '../explain/gapCells.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyNoSheet } from '../remedies/declarationRemedies.ts';

/** How much should be said; a first sheet is published. */
export const noSheet: RuleGuidance = {
  facts: noSheetFacts,
  remedies: remedyNoSheet,
};
