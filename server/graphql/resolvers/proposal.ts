import type { Contract } from '../../model/contract.ts';
import { answererOf } from '../../model/proposal.ts';
import type { FoundParty } from '../../usecases/queries/lists/entities.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import {
  changesSince,
  listProposals,
  mayAnswer,
  mayWithdraw,
  proposedChanges,
  shownContract,
  stateOf,
} from '../../usecases/queries/proposals.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import type {
  ProposalFilter,
  ProposalResolvers,
  ProposedContractResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { contractFields } from './contractFields.ts';
import { componentRow, partyRow } from './entities.ts';

/** A contract that is proposed, as its viewer is shown it. */
export interface ProposedPart {
  readonly reading: Reading;
  readonly data: Contract;
}

const partyOf = (reading: Reading, id: string): FoundParty => reading.party(partyRow(reading, id));

export const proposal: ProposalResolvers = {
  id: ({ data }) => globalId('Proposal', data.id),
  key: ({ data }) => data.id,
  by: ({ reading, data }) => partyOf(reading, data.by),
  to: ({ reading, data }) => partyOf(reading, answererOf(data)),
  on: ({ data }) => data.on,
  note: ({ data }) => data.note,
  state: ({ data }) => stateOf(data),
  answeredOn: ({ data }) => data.answer?.on,
  reason: ({ data }) => data.answer?.reason,
  contract: ({ reading, data }) => ({ reading, data: shownContract(reading, data.contract) }),
  current: ({ reading, data }) => reading.contractById(data.contract.id),
  changes: proposedChanges,
  changedSince: changesSince,
  mayAnswer,
  mayWithdraw,
};

export const proposedContract: ProposedContractResolvers = {
  ...contractFields,
  customer: ({ reading, data }) => partyOf(reading, data.customer),
  supplier: ({ reading, data }) => partyOf(reading, data.supplier),
  covers: ({ reading, data }) => data.covers.map((id) => reading.component(componentRow(reading, id))),
  subcontracting: ({ reading, data }) =>
    data.subcontracting && {
      policy: data.subcontracting.policy,
      consented: (data.subcontracting.consented ?? []).map((id) => partyOf(reading, id)),
    },
  annexes: ({ reading, data }) => (data.annexes ?? []).map((annex) => ({ reading, ...annex })),
};

/** A page of proposals, all or one party's, by a filter whose parties and contract may be global ids. */
export function pageOfProposals(
  reading: Reading,
  filter: ProposalFilter | null | undefined,
  page: PageArguments,
  of?: string,
) {
  const party = (id: string | null | undefined) => (id ? modelId(id, 'Institution', 'Vendor') : undefined);
  const rows = listProposals(reading, {
    of,
    party: party(filter?.party),
    to: party(filter?.to),
    contract: filter?.contract ? modelId(filter.contract, 'Contract') : undefined,
    state: filter?.state,
  });
  return pageOf(
    rows,
    page,
    (row) => reading.snapshot.proposals.ids[row] ?? '',
    (row) => reading.proposal(row),
  );
}

export const proposalQueries: QueryResolvers = {
  proposal: async (_, { id }, context) => (await context.read()).proposalById(modelId(id, 'Proposal')),
  proposals: async (_, { filter, ...page }, context) => pageOfProposals(await context.read(), filter, page),
};
