import type { Report } from '../problem.ts';
import type { Proposal } from '../proposal.ts';
import type { ModelView } from '../view.ts';

/**
 * A proposal is made by one of the two parties to its contract, and both are there; what it changes is that very contract. All
 * else that a contract must hold is checked when it is accepted: what it names may come and go until then.
 */
export function checkProposal(proposal: Proposal, view: ModelView, path: string, report: Report): void {
  const { id, by, contract, basis } = proposal;
  for (const end of ['customer', 'supplier'] as const) {
    const party = contract[end];
    if (view.party(party) === undefined) {
      report('UNKNOWN_REFERENCE', `${path}.contract.${end}`, { kind: 'party', id: party });
    }
  }
  if (contract.customer === contract.supplier) {
    report('CUSTOMER_IS_SUPPLIER', `${path}.contract`, { id: contract.id, party: contract.customer });
  }
  if (by !== contract.customer && by !== contract.supplier) {
    report('PROPOSER_NOT_A_PARTY', `${path}.by`, { id, party: by });
  }
  for (const field of ['id', 'customer', 'supplier'] as const) {
    if (basis !== undefined && basis[field] !== contract[field]) {
      report('BASIS_OF_ANOTHER_CONTRACT', `${path}.basis.${field}`, { id, field, value: basis[field] });
    }
  }
}
