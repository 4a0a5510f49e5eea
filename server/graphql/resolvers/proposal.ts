import type { Contract } from '../../model/contract.ts';
import { answererOf } from '../../model/proposal.ts';
import { at } from '../../model/snapshot/at.ts';
import type { PartyHandle } from '../../usecases/queries/lists/entities.ts';
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
import type { ViewerSession } from '../../usecases/viewerSession.ts';
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
  readonly session: ViewerSession;
  readonly data: Contract;
}

const partyOf = (session: ViewerSession, id: string): PartyHandle => session.party(partyRow(session, id));

export const proposal: ProposalResolvers = {
  id: ({ data }) => globalId('Proposal', data.id),
  key: ({ data }) => data.id,
  by: ({ session, data }) => partyOf(session, data.by),
  to: ({ session, data }) => partyOf(session, answererOf(data)),
  on: ({ data }) => data.on,
  note: ({ data }) => data.note,
  state: ({ data }) => stateOf(data),
  answeredOn: ({ data }) => data.answer?.on,
  reason: ({ data }) => data.answer?.reason,
  contract: ({ session, data }) => ({ session, data: shownContract(session, data.contract) }),
  current: ({ session, data }) => session.contractById(data.contract.id),
  changes: proposedChanges,
  changedSince: changesSince,
  mayAnswer,
  mayWithdraw,
};

export const proposedContract: ProposedContractResolvers = {
  ...contractFields,
  customer: ({ session, data }) => partyOf(session, data.customer),
  supplier: ({ session, data }) => partyOf(session, data.supplier),
  covers: ({ session, data }) => data.covers.map((id) => session.component(componentRow(session, id))),
  subcontracting: ({ session, data }) =>
    data.subcontracting && {
      policy: data.subcontracting.policy,
      consented: (data.subcontracting.consented ?? []).map((id) => partyOf(session, id)),
    },
  annexes: ({ session, data }) => (data.annexes ?? []).map((annex) => ({ session, ...annex })),
};

/** A page of proposals, all or one party's, by a filter whose parties and contract may be global ids. */
export function pageOfProposals(
  session: ViewerSession,
  filter: ProposalFilter | null | undefined,
  page: PageArguments,
  of?: string,
) {
  const party = (id: string | null | undefined) => (id ? modelId(id, 'Institution', 'Vendor') : undefined);
  const rows = listProposals(session, {
    of,
    party: party(filter?.party),
    to: party(filter?.to),
    contract: filter?.contract ? modelId(filter.contract, 'Contract') : undefined,
    state: filter?.state,
  });
  return pageOf(
    rows,
    page,
    (row) => at(session.snapshot.proposals.ids, row),
    (row) => session.proposal(row),
  );
}

export const proposalQueries: QueryResolvers = {
  proposal: async (_, { id }, context) => (await context.read()).proposalById(modelId(id, 'Proposal')),
  proposals: async (_, { filter, ...page }, context) => pageOfProposals(await context.read(), filter, page),
};
