import { at, NO_ROW } from '../../model/snapshot/at.ts';
import { finishInTurns } from '../../model/steps.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { shownParty } from '../../usecases/access/mask.ts';
import { recorderOf } from '../../usecases/access/recorded.ts';
import { viewingChain } from '../../usecases/queries/chain/chain.ts';
import { findCustomers } from '../../usecases/queries/customers.ts';
import { filterGaps } from '../../usecases/queries/gaps/gapFilter.ts';
import { makingGapList } from '../../usecases/queries/gaps/gapList.ts';
import { gapsBeside } from '../../usecases/queries/gaps/gapsBeside.ts';
import { editionsOf } from '../../usecases/queries/lists/editions.ts';
import type { PartyHandle } from '../../usecases/queries/lists/entities.ts';
import { listComponents, listContracts, listParties } from '../../usecases/queries/lists/lists.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import { makingMatrix } from '../../usecases/queries/matrix/matrix.ts';
import { componentsInOrder, partiesInOrder } from '../../usecases/queries/order.ts';
import { viewTrail } from '../../usecases/queries/trail/trailView.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { within } from '../bounds.ts';
import type {
  ComponentFilter,
  ContractFilter,
  InstitutionResolvers,
  ProposalFilter,
  QueryResolvers,
  VendorResolvers,
} from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { pageOfDecisions } from './decision.ts';
import { partyId, partyRow } from './entities.ts';
import { gapFilterOf, gapKey, pageOfGaps } from './gapFilter.ts';
import { incidentFields } from './incidents.ts';
import { pageOfProposals } from './proposal.ts';

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** A page of components, of one owner (its key) where that is said, by a filter whose owner may be a global id. */
export function pageOfComponents(
  session: ViewerSession,
  filter: ComponentFilter | null | undefined,
  page: PageArgs,
  of?: string,
) {
  const owner = filter?.owner ? modelId(filter.owner, 'Institution', 'Vendor') : of;
  const found = of === undefined || owner === of ? listComponents(session, { ...filter, owner }) : [];
  const rows = componentsInOrder(session.snapshot, found);
  return pageOf(rows, page, (row) => at(session.snapshot.components.ids, row), session.component);
}

/** A page of contracts by a filter whose party and component may be global ids. */
export function pageOfContracts(session: ViewerSession, filter: ContractFilter | null | undefined, page: PageArgs) {
  const rows = listContracts(session, {
    ...filter,
    party: filter?.party ? modelId(filter.party, 'Institution', 'Vendor') : undefined,
    covers: filter?.covers ? modelId(filter.covers, 'Component') : undefined,
  });
  return pageOf(rows, page, (row) => at(session.snapshot.contracts.ids, row), session.contract);
}

/** What institutions and vendors have in common. */
const shared = {
  id: partyId,
  key: ({ data }: PartyHandle) => data.id,
  type: ({ data }: PartyHandle) => data.type,
  name: ({ data }: PartyHandle) => data.name,
  kana: ({ data }: PartyHandle) => given(data.kana),
  area: ({ data }: PartyHandle) => given(data.area),
  contacts: ({ session, data }: PartyHandle) => shownParty(session, data).contacts ?? [],
  components: (
    { session, data }: PartyHandle,
    { filter, ...page }: PageArgs & { filter?: ComponentFilter | null | undefined },
  ) => pageOfComponents(session, filter, page, data.id),
  contracts: (
    { session, data }: PartyHandle,
    { filter, ...page }: PageArgs & { filter?: ContractFilter | null | undefined },
  ) => {
    const other = filter?.party ? modelId(filter.party, 'Institution', 'Vendor') : undefined;
    const ours = listContracts(session, {
      ...filter,
      party: data.id,
      covers: filter?.covers ? modelId(filter.covers, 'Component') : undefined,
    });
    const row = other === undefined ? undefined : partyRow(session, other);
    const { customer, supplier, ids } = session.snapshot.contracts;
    const rows = ours.filter((k) => row === undefined || customer[k] === row || supplier[k] === row);
    return pageOf(rows, page, (k) => at(ids, k), session.contract);
  },
  proposals: (
    { session, data }: PartyHandle,
    { filter, ...page }: PageArgs & { filter?: ProposalFilter | null | undefined },
  ) => pageOfProposals(session, filter, page, data.id),
};

export const institution: InstitutionResolvers = {
  ...shared,
  facilityType: ({ session, row, data }) => (session.access.institution(row) ? given(data.facilityType) : null),
  facilityClass: ({ session, row, data }) => (session.access.institution(row) ? given(data.facilityClass) : null),
  adopts: ({ session, row }) => editionsOf(session, row),
  treatments: ({ session, data }) =>
    (shownParty(session, data).treatments ?? []).map((treatment) => ({
      ...treatment,
      componentKey: treatment.component,
      component: session.componentById(treatment.component),
    })),
  overview: ({ session, row }, { asOf }, { signal }) => session.institutionSoon(row, given(asOf), signal),
  chain: async ({ session, row }, { asOf, maxNodes, maxLinks }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    const limits = {
      maxNodes: within('maxNodes', maxNodes ?? 300, 1, 2000),
      maxLinks: within('maxLinks', maxLinks ?? 600, 1, 4000),
    };
    return view && finishInTurns(viewingChain(view, limits), yieldInTurns(signal));
  },
  matrix: async ({ session, row }, { asOf, by, phase, filter, maxRows, maxColumns }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    if (view === undefined) return undefined;
    return finishInTurns(
      makingMatrix(view, {
        by: by ?? 'PARTY',
        phase: phase ?? 'normal',
        catalogue: filter?.catalogue ? modelId(filter.catalogue, 'Catalogue') : undefined,
        group: given(filter?.group),
        requirements: filter?.requirements?.map((id) => modelId(id, 'Requirement')),
        components: filter?.components?.map((id) => modelId(id, 'Component')),
        onlyGaps: filter?.onlyGaps ?? false,
        maxRows: within('maxRows', maxRows ?? 1000, 1, 1000),
        maxColumns: within('maxColumns', maxColumns ?? 200, 1, 200),
      }),
      yieldInTurns(signal),
    );
  },
  trail: async ({ session, row }, { asOf, component, requirement, phase }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    return view && viewTrail(view, modelId(component, 'Component'), modelId(requirement, 'Requirement'), phase);
  },
  gaps: async ({ session, row }, { asOf, filter, ...page }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    return pageOfGaps(filterGaps(view?.gaps ?? [], gapFilterOf(filter)), page);
  },
  gapList: async ({ session, row }, { asOf, filter, maxRows }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    const most = within('maxRows', maxRows ?? 500, 1, 1000);
    return view && finishInTurns(makingGapList(view, gapFilterOf(filter), most), yieldInTurns(signal));
  },
  gap: async ({ session, row }, { id, asOf }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    return view?.gapById(gapKey(id));
  },
  gapsBeside: async ({ session, row }, { gap, asOf }, { signal }) => {
    const view = await session.institutionSoon(row, given(asOf), signal);
    return view && gapsBeside(view, gap ? gapKey(gap) : undefined);
  },
  decisions: ({ session, row }, page) => pageOfDecisions(session, row, page),
  ...incidentFields,
};

export const vendor: VendorResolvers = {
  ...shared,
  recordedBy: ({ session, row }) => {
    const recorder = recorderOf(session.snapshot, row);
    return recorder === NO_ROW || !session.access.party(recorder) ? null : session.party(recorder);
  },
  customers: (party, page) => {
    const { session } = party;
    const rows = partiesInOrder(session.snapshot, findCustomers(party));
    return pageOf(rows, page, (row) => at(session.snapshot.parties.ids, row), session.party);
  },
};

export const partyQueries: QueryResolvers = {
  institution: async (_, { id }, context) => {
    const session = await context.read();
    const party = session.partyById(modelId(id, 'Institution'));
    return party?.data.type === 'INSTITUTION' ? party : null;
  },
  vendor: async (_, { id }, context) => {
    const session = await context.read();
    const party = session.partyById(modelId(id, 'Vendor'));
    return party?.data.type === 'VENDOR' ? party : null;
  },
  parties: async (_, { filter, ...page }, context) => pageOfParties(await context.read(), { ...filter }, page),
  institutions: async (_, { filter, ...page }, context) =>
    pageOfParties(await context.read(), { ...filter, type: 'INSTITUTION' }, page),
  vendors: async (_, { filter, ...page }, context) =>
    pageOfParties(await context.read(), { ...filter, type: 'VENDOR' }, page),
};

function pageOfParties(session: ViewerSession, filter: Parameters<typeof listParties>[1], page: PageArgs) {
  const rows = partiesInOrder(session.snapshot, listParties(session, filter));
  return pageOf(rows, page, (row) => at(session.snapshot.parties.ids, row), session.party);
}
