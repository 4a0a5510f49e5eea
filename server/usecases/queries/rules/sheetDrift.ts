import { annexFacts } from '../explain/contractFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyAnnex } from '../remedies/subcontractRemedies.ts';

/** Which version is annexed; the one in force takes its place. */
export const sheetDrift: RuleGuidance = {
  facts: annexFacts,
  remedies: remedyAnnex,
};
