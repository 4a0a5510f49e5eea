import { annexFacts } from '../explain/contractFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyAnnex } from '../remedies/subcontractRemedies.ts';

/** Which version is in force; it is annexed. */
export const sheetNotAnnexed: RuleGuidance = {
  facts: annexFacts,
  remedies: remedyAnnex,
};
