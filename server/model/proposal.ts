import { z } from 'zod';
import { type Contract, contract } from './contract.ts';
import type { PartyId } from './values.ts';
import { day, partyId, proposalId } from './values.ts';
import { PROPOSAL_ANSWERS } from './vocabulary.ts';

const answer = z
  .strictObject({
    state: z.enum(PROPOSAL_ANSWERS).describe('What became of it'),
    on: day.describe('When it was answered'),
    reason: z.exactOptional(z.string().min(1)).describe('Why'),
  })
  .meta({ id: 'ProposalAnswer', description: 'What became of a proposal' });

/** What one party to a contract asks the other to agree to (README, "Proposal"). No rule reads it. */
export const proposal = z
  .strictObject({
    id: proposalId,
    by: partyId.describe('Id of the party that proposes: the customer or the supplier; the other one answers'),
    contract: contract.describe('The contract as it would be'),
    basis: z
      .exactOptional(contract)
      .describe('The contract as it was when its change was proposed; left out: a new one'),
    on: day.describe('When it was proposed'),
    note: z.exactOptional(z.string().min(1)).describe('What is said with it'),
    answer: z.exactOptional(answer).describe('Left out: it is open'),
  })
  .meta({ id: 'Proposal', description: 'What one party to a contract asks the other to agree to' });
export type Proposal = z.infer<typeof proposal>;

/** The party that answers a proposal: the side of its contract that does not propose. */
export function answererOf({ by, contract: { customer, supplier } }: { by: string; contract: Contract }): PartyId {
  return by === customer ? supplier : customer;
}
