import { shownAnnexes, shownConsented, shownCovers } from '../../usecases/access/mask.ts';
import { annexedDuties, contractEndDay, contractName } from '../../usecases/queries/lists/contractList.ts';
import { listExpiring } from '../../usecases/queries/lists/expiring.ts';
import { contractStanding, sheetByVersion, sheetOn } from '../../usecases/queries/lists/lists.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import { within } from '../bounds.ts';
import type { AnnexResolvers, ContractResolvers, EvidenceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { contractFields } from './contractFields.ts';
import { componentRow, partyRow } from './entities.ts';
import { pageOfContracts } from './party.ts';
import { pageOfProposals } from './proposal.ts';

/** An annex of a contract, or of one that is proposed. */
export interface AnnexPart {
  readonly reading: Reading;
  readonly component: string;
  readonly sheetVersion: string;
}

export const contract: ContractResolvers = {
  ...contractFields,
  id: ({ data }) => globalId('Contract', data.id),
  name: contractName,
  customer: ({ reading, data }) => reading.party(partyRow(reading, data.customer)),
  supplier: ({ reading, data }) => reading.party(partyRow(reading, data.supplier)),
  covers: ({ reading, data }) => shownCovers(reading, data).map((id) => reading.component(componentRow(reading, id))),
  subcontracting: ({ reading, data }) =>
    data.subcontracting && {
      policy: data.subcontracting.policy,
      consented: shownConsented(reading, data).map((id) => reading.party(partyRow(reading, id))),
    },
  annexes: ({ reading, data }) => shownAnnexes(reading, data).map((annex) => ({ reading, ...annex })),
  standing: ({ reading, row }, { asOf }) => contractStanding(reading, row, asOf ?? reading.today),
  lastDay: contractEndDay,
  duties: annexedDuties,
  proposals: ({ reading, data }, { filter, ...page }) =>
    pageOfProposals(reading, { ...filter, contract: data.id }, page),
};

export const annex: AnnexResolvers = {
  component: ({ reading, component }) => reading.component(componentRow(reading, component)),
  sheetVersion: ({ sheetVersion }) => sheetVersion,
  sheet: ({ reading, component, sheetVersion }) =>
    sheetByVersion(reading, componentRow(reading, component), sheetVersion),
  isInForce: ({ reading, component, sheetVersion }, { asOf }) =>
    sheetOn(reading, componentRow(reading, component), asOf ?? reading.today)?.version === sheetVersion,
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
    const reading = await context.read();
    const expiries = listExpiring(reading, {
      within: within('within', days ?? 90, 1, 3660),
      day: asOf ?? reading.today,
      institution: institution ? modelId(institution, 'Institution') : undefined,
    });
    return pageOf(
      expiries,
      page,
      (expiry) => expiry.contract?.data.id ?? expiry.evidence?.data.id ?? '',
      (e) => e,
    );
  },
};
