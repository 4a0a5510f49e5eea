import { type Catalogue, chapterOf, groupOf } from '../../model/catalogue.ts';
import { hintsOf } from '../../usecases/queries/lists/hints.ts';
import { listRequirements } from '../../usecases/queries/lists/lists.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import { occursIn, wantedOf } from '../../usecases/queries/lists/textMatch.ts';
import type {
  CatalogueGroupResolvers,
  CatalogueResolvers,
  ChapterResolvers,
  QueryResolvers,
  RequirementResolvers,
} from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';

/** A group, and a chapter with the catalogue that it is a part of. */
export type GroupPart = NonNullable<Catalogue['groups']>[number];
export interface ChapterPart {
  readonly catalogue: Catalogue;
  readonly data: NonNullable<Catalogue['chapters']>[number];
}

export const catalogue: CatalogueResolvers = {
  id: ({ data }) => globalId('Catalogue', data.id),
  key: ({ data }) => data.id,
  title: ({ data }) => data.title,
  publishedOn: ({ data }) => data.publishedOn,
  publisher: ({ data }) => data.publisher,
  source: ({ data }) => data.source,
  supersededBy: ({ data }) => data.supersededBy,
  unchecked: ({ data }) => data.unchecked ?? false,
  groups: ({ data }) => data.groups ?? [],
  chapters: ({ data }) => (data.chapters ?? []).map((chapter) => ({ catalogue: data, data: chapter })),
  requirements: (parent, { filter, ...page }) => {
    const { session, data } = parent;
    const key = (id: string) => `${data.id}:${id}`;
    return pageOf(
      listRequirements(parent, filter),
      page,
      ({ id }) => key(id),
      (requirement) => ({ is: 'requirement', session, catalogue: data, key: key(requirement.id), data: requirement }),
    );
  },
};

export const catalogueGroup: CatalogueGroupResolvers = { key: ({ id }) => id, title: ({ title }) => title };

export const chapter: ChapterResolvers = {
  key: ({ data }) => data.id,
  title: ({ data }) => data.title,
  note: ({ data }) => data.note,
  group: ({ catalogue: of, data }) => groupOf(of, data.group),
};

export const requirement: RequirementResolvers = {
  id: ({ key }) => globalId('Requirement', key),
  key: ({ key }) => key,
  catalogue: ({ session, catalogue: data }) => ({ is: 'catalogue', session, data }),
  title: ({ data }) => data.title,
  summary: ({ data }) => data.summary,
  group: ({ catalogue: of, data }) => groupOf(of, data.group),
  chapter: ({ catalogue: of, data }) => {
    const found = chapterOf(of, data);
    return found && { catalogue: of, data: found };
  },
  item: ({ data }) => data.item,
  topics: ({ data }) => data.topics ?? [],
  related: ({ data }) => data.related ?? [],
  source: ({ data }) => data.source,
  confidence: ({ data }) => data.confidence ?? 'READ',
  layers: ({ data }) => data.layers,
  phases: ({ data }) => data.phases,
  facilityTypes: ({ data }) => data.facilityTypes,
  delegable: ({ data }) => data.delegable ?? [],
  traits: ({ data }) => data.traits ?? [],
  priority: ({ data }) => data.priority ?? 'MUST',
  evidenceRequired: ({ data }) => data.evidenceRequired ?? false,
  defends: ({ data }) => data.defends,
  updates: ({ data }) => data.updates ?? false,
  readers: ({ data }) => data.readers ?? [],
  hints: hintsOf,
};

export const catalogueQueries: QueryResolvers = {
  catalogue: async (_, { id }, context) => (await context.read()).catalogueById(modelId(id, 'Catalogue')),
  catalogues: async (_, { text, ...page }, context) => {
    const session = await context.read();
    const wanted = text ? wantedOf(text) : undefined;
    const found = session.snapshot.catalogues
      .filter(({ id, title }) => wanted === undefined || occursIn(wanted, [id, title?.ja, title?.en]))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return pageOf(
      found,
      page,
      ({ id }) => id,
      (data) => ({ is: 'catalogue', session, data }),
    );
  },
  requirement: async (_, { id }, context) => (await context.read()).requirementByKey(modelId(id, 'Requirement')),
};
