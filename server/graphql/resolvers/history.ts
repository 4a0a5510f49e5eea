import type { EntityList } from '../../model/document.ts';
import { concernsInstitution } from '../../usecases/history/concerns.ts';
import type { InstitutionView } from '../../usecases/read/institutionView.ts';
import { pageOf } from '../../usecases/read/page.ts';
import type { Reading } from '../../usecases/read/reading.ts';
import { within } from '../bounds.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { readGlobalId } from '../globalId.ts';
import { nodeById, typeOfNode } from './node.ts';

const LISTS: Readonly<Record<string, EntityList>> = {
  Institution: 'parties',
  Vendor: 'parties',
  Component: 'components',
  Link: 'links',
  Sheet: 'sheets',
  Contract: 'contracts',
  Evidence: 'evidence',
  Decision: 'decisions',
  Proposal: 'proposals',
  Catalogue: 'catalogues',
};

/** List and key of what a global id, or the key of something that is there, stands for; undefined for what has no history of its own. */
function entityName(reading: Reading, id: string): string | undefined {
  const read = readGlobalId(id);
  if (read === undefined) {
    const node = nodeById(reading, id);
    const list = node && LISTS[typeOfNode(node)];
    return list && `${list}/${id}`;
  }
  const list = LISTS[read.type];
  if (list === undefined) return undefined;
  const [first = ''] = read.parts;
  return `${list}/${read.parts.length === 1 ? first : JSON.stringify(read.parts)}`;
}

export const historyQueries: QueryResolvers = {
  history: async (_, { entity, ...page }, context) => {
    const reading = await context.read();
    const name = entity ? (entityName(reading, entity) ?? '') : undefined;
    const { commits, describe } = await context.services.commits(reading, { entity: name });
    const shown = pageOf(
      commits,
      page,
      ({ revision }) => String(revision),
      (commit) => commit,
    );
    const nodes = await describe(shown.nodes);
    const edges = nodes.map((node, i) => ({ node, cursor: shown.edges[i]?.cursor ?? '' }));
    return { ...shown, nodes, edges };
  },
};

/** The last changes to what concerns an institution, newest first. */
export async function lastChanges(
  view: InstitutionView,
  { since, first }: { readonly since?: number | null | undefined; readonly first?: number | null | undefined },
  { services }: Context,
) {
  const concerns = concernsInstitution(view);
  const most = within('first', first ?? 5, 1, 100);
  const { commits, describe } = await services.commits(view.reading, { within: concerns, since: since ?? 0, most });
  return describe(commits);
}
