import type { RuleGuidance } from '../explain/guidance.ts';
import { routeFacts } from '../explain/routeFacts.ts';
import { remedyRoute } from '../remedies/routeRemedies.ts';

/** The way in, and what alone holds; on one more component of it a party holds. */
export const thinRoute: RuleGuidance = {
  facts: routeFacts,
  remedies: remedyRoute,
};
