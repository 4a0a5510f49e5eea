import type { RuleGuidance } from '../explain/guidance.ts';
import { routeFacts } from '../explain/routeFacts.ts';
import { remedyRoute } from '../remedies/routeRemedies.ts';

/** The way in; on the cheapest component of it a party holds. */
export const openRoute: RuleGuidance = {
  facts: routeFacts,
  remedies: remedyRoute,
};
