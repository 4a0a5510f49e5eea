import type { EntityList } from '../../model/document.ts';
import { concernsInstitution } from '../../usecases/queries/history/concerns.ts';
import { textsOf } from '../../usecases/queries/history/entityKeys.ts';
import type { History } from '../../usecases/queries/history/history.ts';
import type { InstitutionView } from '../../usecases/queries/institutionView.ts';
import { pageOf, withNodes } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
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
  Finding: 'findings',
  Decision: 'decisions',
  Proposal: 'proposals',
  Catalogue: 'catalogues',
};

/** The lists in which a key is looked for, in the order of nodes by key (node.ts). */
const BY_KEY = [
  'parties',
  'components',
  'contracts',
  'evidence',
  'findings',
  'catalogues',
  'sheets',
  'links',
  'decisions',
  'proposals',
] as const satisfies readonly EntityList[];

/** A key of several parts as the model writes it, without blanks; other keys as they are. */
const keyAsWritten = (id: string): string => {
  const parts = textsOf(id);
  return parts.length === 0 ? id : JSON.stringify(parts);
};

/** Lists and keys, each joined by a slash, that an id may stand for; of several the first that has a history counts. */
async function namesOf(session: ViewerSession, id: string, signal: AbortSignal): Promise<readonly string[]> {
  const read = readGlobalId(id);
  if (read !== undefined) {
    const list = LISTS[read.type];
    const [first = ''] = read.parts;
    return list === undefined ? [] : [`${list}/${read.parts.length === 1 ? first : JSON.stringify(read.parts)}`];
  }
  const node = await nodeById(session, id, signal);
  const key = keyAsWritten(id);
  // What is there comes before what is gone.
  const list = node && LISTS[typeOfNode(node)];
  return node === undefined ? BY_KEY.map((each) => `${each}/${key}`) : list === undefined ? [] : [`${list}/${key}`];
}

async function historyOf(session: ViewerSession, { services, signal }: Context, id: string): Promise<History> {
  for (const entity of await namesOf(session, id, signal)) {
    const history = await services.commits(session, { entity });
    if (history.commits.length > 0) return history;
  }
  return services.commits(session, { entity: '' });
}

export const historyQueries: QueryResolvers = {
  history: async (_, { entity, ...page }, context) => {
    const session = await context.read();
    const history = entity ? historyOf(session, context, entity) : context.services.commits(session, {});
    const { commits, describe } = await history;
    const shown = pageOf(
      commits,
      page,
      ({ revision }) => String(revision),
      (commit) => commit,
    );
    const nodes = await describe(shown.nodes);
    return withNodes(shown, nodes);
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
  const { commits, describe } = await services.commits(view.session, { within: concerns, since: since ?? 0, most });
  return describe(commits);
}
