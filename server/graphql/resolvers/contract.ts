import { shownAnnexes, shownConsented, shownCovers } from '../../usecases/access/mask.ts';
import { annexedDuties, contractEndDay, contractName } from '../../usecases/queries/lists/contractList.ts';
import { listExpiring, noticeDay } from '../../usecases/queries/lists/expiring.ts';
import { contractStanding, sheetByVersion, sheetOn } from '../../usecases/queries/lists/lists.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { within } from '../bounds.ts';
import type { AnnexResolvers, ContractResolvers, EvidenceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { contractFields } from './contractFields.ts';
import { componentRow, partyRow } from './entities.ts';
import { pageOfContracts } from './party.ts';
import { pageOfProposals } from './proposal.ts';

/** An annex of a contract, or of one that is proposed. */
export interface AnnexPart {
  readonly session: ViewerSession;
  readonly component: string;
  readonly sheetVersion: string;
}

export const contract: ContractResolvers = {
  ...contractFields,
  id: ({ data }) => globalId('Contract', data.id),
  name: contractName,
  customer: ({ session, data }) => session.party(partyRow(session, data.customer)),
  supplier: ({ session, data }) => session.party(partyRow(session, data.supplier)),
  covers: ({ session, data }) => shownCovers(session, data).map((id) => session.component(componentRow(session, id))),
  subcontracting: ({ session, data }) =>
    data.subcontracting && {
      policy: data.subcontracting.policy,
      consented: shownConsented(session, data).map((id) => session.party(partyRow(session, id))),
    },
  annexes: ({ session, data }) => shownAnnexes(session, data).map((annex) => ({ session, ...annex })),
  standing: ({ session, row }, { asOf }) => contractStanding(session, row, asOf ?? session.today),
  lastDay: contractEndDay,
  noticeBy: ({ data }) => noticeDay(data),
  duties: annexedDuties,
  proposals: ({ session, data }, { filter, ...page }) =>
    pageOfProposals(session, { ...filter, contract: data.id }, page),
};

export const annex: AnnexResolvers = {
  component: ({ session, component }) => session.component(componentRow(session, component)),
  sheetVersion: ({ sheetVersion }) => sheetVersion,
  sheet: ({ session, component, sheetVersion }) =>
    sheetByVersion(session, componentRow(session, component), sheetVersion),
  isInForce: ({ session, component, sheetVersion }, { asOf }) =>
    sheetOn(session, componentRow(session, component), asOf ?? session.today)?.version === sheetVersion,
};

export const evidence: EvidenceResolvers = {
  id: ({ data }) => globalId('Evidence', data.id),
  key: ({ data }) => data.id,
  title: ({ data }) => data.title,
  kind: ({ data }) => data.kind,
  issuedOn: ({ data }) => data.issuedOn,
  validUntil: ({ data }) => data.validUntil,
  url: ({ data }) => data.url,
};

export const contractQueries: QueryResolvers = {
  contract: async (_, { id }, context) => (await context.read()).contractById(modelId(id, 'Contract')),
  contracts: async (_, { filter, ...page }, context) => pageOfContracts(await context.read(), filter, page),
  evidence: async (_, { id }, context) => (await context.read()).evidenceById(modelId(id, 'Evidence')),
  expiring: async (_, { within: days, institution, asOf, ...page }, context) => {
    const session = await context.read();
    const asked = {
      within: within('within', days ?? 90, 1, 3660),
      day: asOf ?? session.today,
      institution: institution ? modelId(institution, 'Institution') : undefined,
    };
    return pageOf(
      await listExpiring(session, asked, context.signal),
      page,
      (expiry) => expiry.contract?.data.id ?? expiry.evidence?.data.id ?? '',
      (e) => e,
    );
  },
};
