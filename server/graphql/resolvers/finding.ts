import { at } from '../../model/snapshot/at.ts';
import { shownFinding } from '../../usecases/access/mask.ts';
import {
  type FindingListFilter,
  findingStateOn,
  listFindings,
  mayEditFinding,
} from '../../usecases/queries/findings.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import type { FindingFilter, FindingResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { globalId, modelId } from '../globalId.ts';
import { componentRow, partyRow } from './entities.ts';

export const finding: FindingResolvers = {
  id: ({ data }) => globalId('Finding', data.id),
  key: ({ data }) => data.id,
  component: ({ session, data }) => session.component(componentRow(session, data.component)),
  title: ({ data }) => data.title,
  severity: ({ data }) => data.severity,
  foundOn: ({ data }) => data.foundOn,
  requirementKey: ({ data }) => data.requirement,
  requirement: ({ session, data }) => data.requirement && session.requirementByKey(data.requirement),
  assignee: ({ session, data }) => {
    const { assignee } = shownFinding(session, data);
    return assignee && session.party(partyRow(session, assignee));
  },
  dueOn: ({ data }) => data.dueOn,
  closedOn: ({ data }) => data.closedOn,
  source: ({ data }) => data.source,
  state: (handle, { asOf }) => findingStateOn(handle, asOf),
  mayEdit: mayEditFinding,
};

const filterOf = ({ component, owner, concerns, assignee, ...rest }: FindingFilter): FindingListFilter => ({
  ...rest,
  component: component && modelId(component, 'Component'),
  owner: owner && modelId(owner, 'Institution', 'Vendor'),
  concerns: concerns && modelId(concerns, 'Institution', 'Vendor'),
  assignee: assignee && modelId(assignee, 'Institution', 'Vendor'),
});

/** A page of findings by a filter whose component and parties may be global ids, by key. */
export const pageOfFindings = (session: ViewerSession, filter: FindingFilter | null | undefined, page: PageArguments) =>
  pageOf(
    listFindings(session, filterOf(filter ?? {})),
    page,
    (row) => at(session.snapshot.findings.ids, row),
    (row) => session.finding(row),
  );

export const findingQueries: QueryResolvers = {
  finding: async (_, { id }, context) => (await context.read()).findingById(modelId(id, 'Finding')),
  findings: async (_, { filter, ...page }, context) => pageOfFindings(await context.read(), filter, page),
};
