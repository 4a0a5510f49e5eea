import type { RuleGuidance } from '../explain/guidance.ts';
import { silenceFacts } from '../explain/noticeFacts.ts';
import { remedySilence } from '../remedies/noticeRemedies.ts';

/** The contract, and of what no party would tell; it is agreed in the contract. */
export const noticeUndefined: RuleGuidance = {
  facts: silenceFacts,
  restsOn: (_, { contract }) => (contract === undefined ? [] : [contract]),
  remedies: remedySilence,
};
