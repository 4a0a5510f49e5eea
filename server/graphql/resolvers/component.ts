import { keyOfEntity } from '../../model/change.ts';
import { at } from '../../model/snapshot/at.ts';
import { shownComponent } from '../../usecases/access/mask.ts';
import type { LinkHandle } from '../../usecases/queries/lists/entities.ts';
import { listContracts, listLinks, listSheets, sheetOn } from '../../usecases/queries/lists/lists.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import { layersOf } from '../../usecases/queries/matrix/layers.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import type { ComponentResolvers, LinkResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { componentId, componentRow, partyRow, sheetId } from './entities.ts';
import { pageOfFindings } from './finding.ts';
import { pageOfComponents } from './party.ts';

/** Key of a link in change sets. */
const linkKey = ({ data }: LinkHandle): string => keyOfEntity({ list: 'links', entity: data });

const pageOfLinks = (session: ViewerSession, rows: readonly number[], page: PageArguments) =>
  pageOf(rows, page, (row) => linkKey(session.link(row)), session.link);

export const component: ComponentResolvers = {
  id: componentId,
  key: ({ data }) => data.id,
  owner: ({ session, data }) => session.party(partyRow(session, data.owner)),
  kind: ({ data }) => data.kind,
  name: ({ data }) => data.name,
  layers: layersOf,
  kana: ({ data }) => data.kana,
  product: ({ data }) => data.product,
  productVersion: ({ data }) => data.productVersion,
  traits: ({ data }) => data.traits ?? [],
  lacks: ({ data }) => data.lacks ?? [],
  credentials: ({ session, data }) => shownComponent(session, data).credentials ?? [],
  exposure: ({ data }) => data.exposure,
  assurance: ({ data }) => data.assurance,
  disclosures: ({ data }) => (data.disclosures ?? []).map((form) => ({ ...form, negatives: form.negatives ?? [] })),
  needs: ({ data }) => data.needs,
  assuranceBasis: ({ data }) => data.assuranceBasis,
  suppliers: ({ session, row }, page) => pageOfLinks(session, listLinks(session, row, 'suppliers'), page),
  consumers: ({ session, row }, page) => pageOfLinks(session, listLinks(session, row, 'consumers'), page),
  sheetInForce: ({ session, row }, { asOf }) => sheetOn(session, row, asOf ?? session.today),
  sheets: ({ session, row }, page) =>
    pageOf(listSheets(session, row), page, (sheet) => sheetId(session.sheet(sheet)), session.sheet),
  findings: ({ session, data }, { filter, ...page }) =>
    pageOfFindings(session, { ...filter, component: data.id }, page),
  contracts: ({ session, data }, page) => {
    const rows = listContracts(session, { covers: data.id });
    return pageOf(rows, page, (row) => at(session.snapshot.contracts.ids, row), session.contract);
  },
};

export const link: LinkResolvers = {
  id: ({ data }) => globalId('Link', data.consumer, data.supplier, data.kind),
  key: linkKey,
  consumer: ({ session, data }) => session.component(componentRow(session, data.consumer)),
  supplier: ({ session, data }) => session.component(componentRow(session, data.supplier)),
  kind: ({ data }) => data.kind,
  network: ({ data }) => data.network,
};

export const componentQueries: QueryResolvers = {
  component: async (_, { id }, context) => (await context.read()).componentById(modelId(id, 'Component')),
  components: async (_, { filter, ...page }, context) => pageOfComponents(await context.read(), filter, page),
};
