import type { ProposedTermsFragment } from '../../api/generated/documents.ts';

/** A contract as the API gives it, made or proposed. */
export type ContractContent = Omit<ProposedTermsFragment, '__typename'>;
