import type { RuleGuidance } from '../explain/guidance.ts';
import { lateContracts, lateFacts } from '../explain/noticeFacts.ts';
import { remedyLate } from '../remedies/noticeRemedies.ts';

/** What is needed, and of what is heard last; contracts on the way tell sooner, or the need is reconsidered. */
export const noticeLate: RuleGuidance = {
  facts: lateFacts,
  restsOn: lateContracts,
  remedies: remedyLate,
};
