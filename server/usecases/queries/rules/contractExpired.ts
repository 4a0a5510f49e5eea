import { endedContract } from '../explain/bindingFacts.ts';
import type { RuleGuidance } from '../explain/guidance.ts';
import { remedyUnbound } from '../remedies/contractRemedies.ts';

/** Which contract ended, and what follows; it is renewed, or another one covers the link. */
export const contractExpired: RuleGuidance = {
  facts: (context, finding) => endedContract(context, finding).facts,
  contracts: (context, finding, pair) => [
    ...context.contracts.binders(pair, 'ENDED'),
    ...endedContract(context, finding).contracts,
  ],
  remedies: remedyUnbound,
};
