import { keyOfEntity } from '../../model/change.ts';
import type { FoundLink } from '../../usecases/queries/lists/entities.ts';
import { listContracts, listLinks, listSheets, sheetOn } from '../../usecases/queries/lists/lists.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import { layersOf } from '../../usecases/queries/matrix/layers.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import type { ComponentResolvers, LinkResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { componentId, componentRow, partyRow, sheetId } from './entities.ts';
import { pageOfComponents } from './party.ts';

/** Key of a link in change sets. */
const linkKey = ({ data }: FoundLink): string => keyOfEntity({ list: 'links', entity: data });

const pageOfLinks = (reading: Reading, rows: readonly number[], page: PageArguments) =>
  pageOf(rows, page, (row) => linkKey(reading.link(row)), reading.link);

export const component: ComponentResolvers = {
  id: componentId,
  key: ({ data }) => data.id,
  owner: ({ reading, data }) => reading.party(partyRow(reading, data.owner)),
  kind: ({ data }) => data.kind,
  name: ({ data }) => data.name,
  layers: layersOf,
  kana: ({ data }) => data.kana,
  traits: ({ data }) => data.traits ?? [],
  exposure: ({ data }) => data.exposure,
  assurance: ({ data }) => data.assurance,
  disclosures: ({ data }) => data.disclosures ?? [],
  needs: ({ data }) => data.needs,
  suppliers: ({ reading, row }, page) => pageOfLinks(reading, listLinks(reading, row, 'suppliers'), page),
  consumers: ({ reading, row }, page) => pageOfLinks(reading, listLinks(reading, row, 'consumers'), page),
  sheetInForce: ({ reading, row }, { asOf }) => sheetOn(reading, row, asOf ?? reading.today),
  sheets: ({ reading, row }, page) =>
    pageOf(listSheets(reading, row), page, (sheet) => sheetId(reading.sheet(sheet)), reading.sheet),
  contracts: ({ reading, data }, page) => {
    const rows = listContracts(reading, { covers: data.id });
    return pageOf(rows, page, (row) => reading.snapshot.contracts.ids[row] ?? '', reading.contract);
  },
};

export const link: LinkResolvers = {
  id: ({ data }) => globalId('Link', data.consumer, data.supplier, data.kind),
  key: linkKey,
  consumer: ({ reading, data }) => reading.component(componentRow(reading, data.consumer)),
  supplier: ({ reading, data }) => reading.component(componentRow(reading, data.supplier)),
  kind: ({ data }) => data.kind,
  network: ({ data }) => data.network,
};

export const componentQueries: QueryResolvers = {
  component: async (_, { id }, context) => (await context.read()).componentById(modelId(id, 'Component')),
  components: async (_, { filter, ...page }, context) => pageOfComponents(await context.read(), filter, page),
};
