import { at } from '../../model/snapshot/at.ts';
import { listDecisions } from '../../usecases/queries/gaps/decisions.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import type { DecisionResolvers } from '../generated/resolvers.ts';
import { globalId } from '../globalId.ts';
import { partyRow } from './entities.ts';

export const decision: DecisionResolvers = {
  id: ({ data }) => globalId('Decision', data.institution, data.gap),
  institution: ({ session, data }) => session.party(partyRow(session, data.institution)),
  gapKey: ({ data }) => data.gap,
  state: ({ data }) => data.state,
  reason: ({ data }) => data.reason,
  by: ({ data }) => data.by,
  on: ({ data }) => data.on,
  until: ({ data }) => data.until,
};

/** A page of what an institution has decided. */
export const pageOfDecisions = (session: ViewerSession, institution: number, page: PageArguments) =>
  pageOf(
    listDecisions(session, institution),
    page,
    (row) => at(session.snapshot.decisions.gap, row),
    (row) => session.decision(row),
  );
