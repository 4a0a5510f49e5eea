import type { RuleGuidance } from '../explain/guidance.ts';
import { credentialFacts } from '../explain/routeFacts.ts';
import { remedyCredential } from '../remedies/credentialRemedies.ts';

/** What the credential opens; each component gets one of its own. */
export const sharedCredential: RuleGuidance = {
  facts: credentialFacts,
  remedies: remedyCredential,
};
