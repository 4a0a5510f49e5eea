import { annexingContracts } from '../explain/annexing.ts';
import { tacitFacts } from '../explain/cellFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyDuty } from '../remedies/responsibilityRemedies.ts';

/** Which duty was taken on, and by which contracts; the consumer names it, or the supplier does it. */
export const tacitDuty: RuleGuidance = {
  cellFacts: tacitFacts,
  contracts: (context, _, pair) => annexingContracts(context, pair),
  remedies: remedyDuty,
};
