import { endingContract } from '../explain/bindingFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyExpiring } from '../remedies/contractRemedies.ts';

/** Which contract ends, and what follows; it is renewed, or another one covers the link. */
export const contractExpiring: RuleGuidance = {
  facts: (context, finding) => endingContract(context, finding).facts,
  contracts: (context, finding, pair) => [
    ...context.contracts.binders(pair, 'IN_FORCE'),
    ...endingContract(context, finding).contracts,
  ],
  remedies: remedyExpiring,
};
