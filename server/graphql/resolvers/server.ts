import packageFile from '../../../package.json' with { type: 'json' };
import { BadArgument } from '../../usecases/queries/lists/page.ts';
import { exportAddress, modelDownload } from '../exportAddress.ts';
import type { QueryResolvers, ServerResolvers, ViewerResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { downloadsAbout } from '../paperDownloads.ts';
import { nodeById } from './node.ts';

/** How many nodes can be asked for at once. */
const MAX_NODES = 100;

export const server: ServerResolvers = {
  version: () => packageFile.version,
  revision: ({ model }) => model.revision,
  today: ({ today }) => today,
  demo: ({ model }, _, { services }) => services.isDemo(model),
};

export const viewer: ViewerResolvers = {
  id: ({ viewer: { id } }) => id,
  role: ({ viewer: { role } }) => role,
  party: (session) => (session.viewer.party === undefined ? null : session.partyById(session.viewer.party)),
  mayEdit: (session, { party }) => session.mayWriteFor(modelId(party, 'Institution', 'Vendor')),
};

export const serverQueries: QueryResolvers = {
  server: (_, __, context) => context.read(),
  me: (_, __, context) => context.read(),
  exportModel: (_, { format }, { basePath = '' }) => {
    const download = modelDownload(format ?? undefined);
    if (download === undefined) throw new Error(`a model is not written as ${format}`);
    return {
      url: exportAddress(download.format, basePath),
      fileName: download.fileName,
      mediaType: download.format.mediaType,
    };
  },
  papers: async (_, { institution, vendor, component, asOf, language }, context) => {
    const about = {
      ...(institution ? { institution: modelId(institution, 'Institution') } : {}),
      ...(vendor ? { vendor: modelId(vendor, 'Institution', 'Vendor') } : {}),
      ...(component ? { component: modelId(component, 'Component') } : {}),
    };
    const { today } = await context.read();
    return downloadsAbout(context.basePath ?? '', { about, asOf: asOf ?? today, language: language ?? 'JA' });
  },
  node: async (_, { id }, context) => nodeById(await context.read(), id, context.signal),
  nodes: async (_, { ids }, context) => {
    if (ids.length > MAX_NODES) throw new BadArgument(`\`ids\` may hold at most ${MAX_NODES}`);
    const session = await context.read();
    const nodes: Awaited<ReturnType<typeof nodeById>>[] = [];
    // One after the other: each may take an analysis.
    for (const id of ids) nodes.push(await nodeById(session, id, context.signal));
    return nodes;
  },
};
